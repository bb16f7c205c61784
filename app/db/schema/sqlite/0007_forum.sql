-- min_compatible: 7
--
-- The forum and its vraagbaak. A program of before would make two topics one and leave threads at the one that goes, and
-- tell of no post: so it may read this, but not write.

---------------------------------------------------------------------------------------------- tables

-- A question has answers, of which several may be accepted; a discussion has none. What the triggers keep, nobody else
-- writes: see below.
CREATE TABLE thread (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('discussion', 'question')),
    title TEXT NOT NULL CHECK (title <> '' AND length(title) <= 300),
    -- Nobody: anonymous, opened by itself, or erased.
    created_by INTEGER REFERENCES person (id),
    is_anonymous INTEGER NOT NULL DEFAULT 0 CHECK (is_anonymous IN (0, 1)),
    is_together INTEGER NOT NULL DEFAULT 0 CHECK (is_together IN (0, 1)),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    session_id INTEGER REFERENCES session (id),
    training_id INTEGER REFERENCES training (id),
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    locked INTEGER NOT NULL DEFAULT 0 CHECK (locked IN (0, 1)),
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    hide_reason TEXT NOT NULL DEFAULT '' CHECK (length(hide_reason) <= 1000),
    merged_into INTEGER REFERENCES thread (id) CHECK (merged_into <> id),
    -- When a question that nobody answered was offered to those who may know.
    offered_at INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    -- Kept by the triggers, of posts that are not hidden; `check` counts again. Replies are posts beside the first.
    first_post_id INTEGER REFERENCES post (id),
    replies INTEGER NOT NULL DEFAULT 0 CHECK (replies >= 0),
    votes INTEGER NOT NULL DEFAULT 0 CHECK (votes >= 0),
    accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
    last_post_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    last_post_by INTEGER REFERENCES person (id),
    CHECK (NOT hidden OR hide_reason <> ''),
    CHECK (kind = 'question' OR accepted = 0)
) STRICT;
-- The lists in their order: the indexes alone answer them, and what is usually filtered by. A reply changes the first
-- only; each index more is two pages more to write.
CREATE INDEX thread_newest ON thread (pinned DESC, last_post_at DESC, id DESC, hidden, kind, accepted, replies,
    merged_into) WHERE merged_into IS NULL;
CREATE INDEX thread_by_votes ON thread (pinned DESC, votes DESC, id DESC, hidden, kind, accepted, merged_into)
    WHERE merged_into IS NULL;
CREATE UNIQUE INDEX thread_together ON thread (session_id) WHERE is_together;
CREATE UNIQUE INDEX thread_by_first_post ON thread (first_post_id) WHERE first_post_id IS NOT NULL;
CREATE INDEX thread_by_session ON thread (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX thread_by_training ON thread (training_id) WHERE training_id IS NOT NULL;
CREATE INDEX thread_by_person ON thread (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX thread_merged ON thread (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX thread_hidden ON thread (id) WHERE hidden;
-- Questions that may have to be offered.
CREATE INDEX thread_unanswered ON thread (created_at)
    WHERE kind = 'question' AND replies = 0 AND offered_at IS NULL AND NOT hidden AND merged_into IS NULL;

CREATE TABLE thread_topic (
    thread_id INTEGER NOT NULL REFERENCES thread (id),
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (thread_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_topic_by_topic ON thread_topic (topic_id, thread_id);

-- The order of the numbers is the order in which posts came.
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    thread_id INTEGER NOT NULL REFERENCES thread (id),
    author_id INTEGER REFERENCES person (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
    reply_to INTEGER REFERENCES post (id),
    edited_at INTEGER,
    edited_by INTEGER REFERENCES person (id),
    accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1)),
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
    hide_reason TEXT NOT NULL DEFAULT '' CHECK (length(hide_reason) <= 1000),
    votes INTEGER NOT NULL DEFAULT 0 CHECK (votes >= 0),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (NOT hidden OR hide_reason <> '')
) STRICT;
-- All that a thread counts, so that it reads no post itself.
CREATE INDEX post_by_thread ON post (thread_id, id, author_id, hidden, accepted);
CREATE INDEX post_by_writer ON post (author_id, thread_id) WHERE author_id IS NOT NULL;
CREATE INDEX post_by_reply ON post (reply_to) WHERE reply_to IS NOT NULL;
CREATE INDEX post_by_editor ON post (edited_by) WHERE edited_by IS NOT NULL;

-- What a post was before it was edited. Append-only.
CREATE TABLE post_version (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    text TEXT NOT NULL,
    until INTEGER NOT NULL,
    editor_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX post_version_by_post ON post_version (post_id, id);
CREATE INDEX post_version_by_editor ON post_version (editor_id) WHERE editor_id IS NOT NULL;

-- One a person. Who is erased leaves a vote of nobody.
CREATE TABLE post_vote (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX post_vote_once ON post_vote (post_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX post_vote_by_person ON post_vote (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE thread_follow (
    thread_id INTEGER NOT NULL REFERENCES thread (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (thread_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_follow_by_person ON thread_follow (person_id, thread_id);

-- Up to which post somebody read.
CREATE TABLE thread_seen (
    thread_id INTEGER NOT NULL REFERENCES thread (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    post_id INTEGER NOT NULL,
    PRIMARY KEY (thread_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_seen_by_person ON thread_seen (person_id);

CREATE TABLE bookmark (
    post_id INTEGER NOT NULL REFERENCES post (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (person_id, post_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX bookmark_by_post ON bookmark (post_id);

-- Who was told that a post names him, and who was asked to answer a question: each once.
CREATE TABLE post_mention (
    post_id INTEGER NOT NULL REFERENCES post (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (post_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX post_mention_by_person ON post_mention (person_id);
CREATE TABLE thread_asked (
    thread_id INTEGER NOT NULL REFERENCES thread (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    asked_by INTEGER REFERENCES person (id),
    PRIMARY KEY (thread_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_asked_by_person ON thread_asked (person_id);
CREATE INDEX thread_asked_by_asker ON thread_asked (asked_by) WHERE asked_by IS NOT NULL;

CREATE TABLE post_report (
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES post (id),
    person_id INTEGER REFERENCES person (id),
    reason TEXT NOT NULL CHECK (reason <> '' AND length(reason) <= 1000),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    settled_at INTEGER,
    settled_by INTEGER REFERENCES person (id)
) STRICT;
CREATE UNIQUE INDEX post_report_once ON post_report (post_id, person_id)
    WHERE settled_at IS NULL AND person_id IS NOT NULL;
CREATE INDEX post_report_open ON post_report (post_id) WHERE settled_at IS NULL;
CREATE INDEX post_report_by_person ON post_report (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX post_report_by_settler ON post_report (settled_by) WHERE settled_by IS NOT NULL;

-- What moderators did, and what others tried. Append-only.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    actor_id INTEGER REFERENCES person (id),
    action TEXT NOT NULL CHECK (action <> ''),
    object TEXT NOT NULL CHECK (object <> ''),
    result TEXT NOT NULL CHECK (result <> ''),
    origin TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX audit_by_actor ON audit (actor_id) WHERE actor_id IS NOT NULL;

-- Stands here while a moderator's work is done. Empty between transactions.
CREATE TABLE moderating (action TEXT NOT NULL) STRICT;
-- Stands here while a post is taken over from another forum. Empty between transactions.
CREATE TABLE importing (uid TEXT NOT NULL) STRICT;

---------------------------------------------------------------------------------------------- notices

PRAGMA legacy_alter_table = ON;
ALTER TABLE notice RENAME TO notice_before;
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    session_id INTEGER REFERENCES session (id),
    enrolment_id INTEGER REFERENCES enrolment (id),
    wish_id INTEGER REFERENCES wish (id),
    help_request_id INTEGER REFERENCES help_request (id),
    thread_id INTEGER REFERENCES thread (id),
    post_id INTEGER REFERENCES post (id),
    -- The colleague it is about, where that is not the reader.
    about_id INTEGER REFERENCES person (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    read_at INTEGER,
    -- offer: the instant to answer by. session_cancelled, wish_closed, help_declined, and what a moderator did: the
    -- reason. session_changed: 'begin|end|place' of before.
    detail TEXT NOT NULL DEFAULT '',
    CHECK (session_id IS NOT NULL OR wish_id IS NOT NULL OR help_request_id IS NOT NULL OR thread_id IS NOT NULL)
) STRICT;
INSERT INTO notice (id, person_id, kind, session_id, enrolment_id, wish_id, help_request_id, about_id, created_at,
        read_at, detail)
    SELECT id, person_id, kind, session_id, enrolment_id, wish_id, help_request_id, about_id, created_at, read_at, detail
    FROM notice_before ORDER BY id;
DROP TABLE notice_before;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX notice_by_person ON notice (person_id, id);
CREATE INDEX notice_unread ON notice (person_id, id) WHERE read_at IS NULL;
CREATE INDEX notice_by_session ON notice (session_id) WHERE session_id IS NOT NULL;
-- Several replies that somebody has not read are told once.
CREATE INDEX notice_replied ON notice (thread_id, person_id) WHERE kind = 'replied' AND read_at IS NULL;
CREATE INDEX notice_by_post ON notice (post_id, kind) WHERE post_id IS NOT NULL;

CREATE TRIGGER notice_no_replace BEFORE INSERT ON notice WHEN EXISTS (SELECT 1 FROM notice WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_fixed BEFORE UPDATE OF id, person_id, kind, session_id, enrolment_id, wish_id, help_request_id,
    thread_id, post_id, about_id, created_at, detail ON notice
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE session_id = OLD.session_id OR person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;

---------------------------------------------------------------------------------------------- who may

CREATE VIEW moderator AS SELECT DISTINCT person_id FROM person_role WHERE role IN ('moderator', 'admin');

---------------------------------------------------------------------------------------------- threads

CREATE TRIGGER thread_new BEFORE INSERT ON thread
BEGIN
    SELECT RAISE(ABORT, 'tjc:denied:thread.delete') WHERE EXISTS (SELECT 1 FROM thread WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:invalid:thread.state')
        WHERE NEW.pinned OR NEW.locked OR NEW.hidden OR NEW.merged_into IS NOT NULL OR NEW.revision <> 1
            OR NEW.first_post_id IS NOT NULL OR NEW.replies <> 0 OR NEW.votes <> 0 OR NEW.accepted <> 0
            OR NEW.last_post_by IS NOT NULL OR (NEW.is_anonymous AND NEW.created_by IS NOT NULL);
END;
CREATE TRIGGER thread_no_delete BEFORE DELETE ON thread
BEGIN SELECT RAISE(ABORT, 'tjc:denied:thread.delete'); END;
CREATE TRIGGER thread_fixed BEFORE UPDATE OF id, uid, is_anonymous, is_together, created_at, session_id, training_id
    ON thread
BEGIN SELECT RAISE(ABORT, 'tjc:denied:thread.fixed'); END;
-- By nobody but where he is erased.
CREATE TRIGGER thread_author BEFORE UPDATE OF created_by ON thread
    WHEN NEW.created_by IS NOT OLD.created_by AND (NEW.created_by IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.created_by))
BEGIN SELECT RAISE(ABORT, 'tjc:denied:thread.fixed'); END;
CREATE TRIGGER thread_revision BEFORE UPDATE OF kind, title, pinned, locked, hidden, hide_reason, merged_into, revision
    ON thread WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:thread.revision'); END;
CREATE TRIGGER thread_guard BEFORE UPDATE OF kind, title, pinned, locked, hidden, hide_reason, merged_into ON thread
    WHEN NOT EXISTS (SELECT 1 FROM moderating)
BEGIN
    SELECT RAISE(ABORT, 'tjc:denied:thread.moderation')
        WHERE NEW.pinned <> OLD.pinned OR NEW.locked <> OLD.locked OR NEW.hidden <> OLD.hidden
            OR NEW.hide_reason <> OLD.hide_reason OR NEW.merged_into IS NOT OLD.merged_into;
    SELECT RAISE(ABORT, 'tjc:conflict:thread.merged') WHERE OLD.merged_into IS NOT NULL;
END;
-- What is accepted would be so in no question.
CREATE TRIGGER thread_kind BEFORE UPDATE OF kind ON thread WHEN NEW.kind <> 'question' AND OLD.accepted > 0
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:thread.accepted'); END;

CREATE TRIGGER thread_opened AFTER INSERT ON thread
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.id);
    INSERT INTO thread_follow (thread_id, person_id) SELECT NEW.id, NEW.created_by WHERE NEW.created_by IS NOT NULL;
END;
CREATE TRIGGER thread_told AFTER UPDATE OF revision ON thread
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.id); END;
CREATE TRIGGER thread_offered AFTER UPDATE OF offered_at ON thread
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.id); END;

CREATE TRIGGER thread_topic_new BEFORE INSERT ON thread_topic
    WHEN (SELECT count(*) FROM thread_topic WHERE thread_id = NEW.thread_id) >= 10
BEGIN SELECT RAISE(ABORT, 'tjc:invalid:thread.topics.too_many'); END;

-- Its posts that are not hidden, counted again: inserting a thread here does.
CREATE VIEW thread_count AS SELECT id AS thread_id FROM thread;
CREATE TRIGGER thread_counted INSTEAD OF INSERT ON thread_count
BEGIN
    UPDATE thread SET
            replies = (SELECT count(*) FROM post p WHERE p.thread_id = thread.id AND NOT p.hidden
                AND p.id <> thread.first_post_id),
            accepted = (SELECT count(*) FROM post p WHERE p.thread_id = thread.id AND NOT p.hidden AND p.accepted),
            votes = coalesce((SELECT p.votes FROM post p WHERE p.id = thread.first_post_id), 0),
            last_post_at = coalesce((SELECT p.created_at FROM post p WHERE p.id = (SELECT max(l.id) FROM post l
                WHERE l.thread_id = thread.id AND NOT l.hidden)), created_at),
            last_post_by = (SELECT p.author_id FROM post p WHERE p.id = (SELECT max(l.id) FROM post l
                WHERE l.thread_id = thread.id AND NOT l.hidden))
        WHERE id = NEW.thread_id;
END;

---------------------------------------------------------------------------------------------- posts

-- Who moderates, writes in a locked or hidden thread too.
CREATE TRIGGER post_new BEFORE INSERT ON post
BEGIN
    SELECT RAISE(ABORT, 'tjc:denied:post.delete') WHERE EXISTS (SELECT 1 FROM post WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:invalid:post.state')
        WHERE NEW.hidden OR NEW.revision <> 1 OR NEW.edited_at IS NOT NULL OR NEW.edited_by IS NOT NULL
            OR ((NEW.accepted OR NEW.votes <> 0) AND NOT EXISTS (SELECT 1 FROM importing));
    SELECT RAISE(ABORT, 'tjc:not_found:thread') WHERE NOT EXISTS (SELECT 1 FROM thread WHERE id = NEW.thread_id);
    SELECT RAISE(ABORT, 'tjc:conflict:thread.merged') FROM thread WHERE id = NEW.thread_id AND merged_into IS NOT NULL;
    SELECT RAISE(ABORT, 'tjc:not_found:thread') FROM thread
        WHERE id = NEW.thread_id AND hidden AND NEW.author_id NOT IN (SELECT person_id FROM moderator)
            AND NOT EXISTS (SELECT 1 FROM importing);
    SELECT RAISE(ABORT, 'tjc:conflict:thread.locked') FROM thread
        WHERE id = NEW.thread_id AND locked AND NEW.author_id NOT IN (SELECT person_id FROM moderator)
            AND NOT EXISTS (SELECT 1 FROM importing);
    SELECT RAISE(ABORT, 'tjc:invalid:post.reply_to')
        WHERE NEW.reply_to IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM post WHERE id = NEW.reply_to AND thread_id = NEW.thread_id);
END;
CREATE TRIGGER post_no_delete BEFORE DELETE ON post
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post.delete'); END;
CREATE TRIGGER post_fixed BEFORE UPDATE OF id, uid, created_at, reply_to ON post
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post.fixed'); END;
CREATE TRIGGER post_author BEFORE UPDATE OF author_id ON post
    WHEN NEW.author_id IS NOT OLD.author_id AND (NEW.author_id IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.author_id))
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post.fixed'); END;
-- To another thread only where the two become one.
CREATE TRIGGER post_moved BEFORE UPDATE OF thread_id ON post
    WHEN NEW.thread_id <> OLD.thread_id
        AND NOT EXISTS (SELECT 1 FROM thread WHERE id = OLD.thread_id AND merged_into = NEW.thread_id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post.fixed'); END;
CREATE TRIGGER post_revision BEFORE UPDATE OF text, hidden, hide_reason, revision ON post
    WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:post.revision'); END;
CREATE TRIGGER post_guard BEFORE UPDATE OF hidden, hide_reason ON post
    WHEN NOT EXISTS (SELECT 1 FROM moderating) AND (NEW.hidden <> OLD.hidden OR NEW.hide_reason <> OLD.hide_reason)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post.moderation'); END;
CREATE TRIGGER post_acceptable BEFORE UPDATE OF accepted ON post WHEN NEW.accepted AND NOT OLD.accepted
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:post.not_an_answer') FROM thread
        WHERE id = NEW.thread_id AND (kind <> 'question' OR first_post_id = NEW.id);
END;

CREATE TRIGGER post_added AFTER INSERT ON post
BEGIN
    UPDATE thread SET replies = replies + (first_post_id IS NOT NULL), first_post_id = coalesce(first_post_id, NEW.id),
            last_post_at = NEW.created_at, last_post_by = NEW.author_id, accepted = accepted + NEW.accepted,
            votes = CASE WHEN first_post_id IS NULL THEN NEW.votes ELSE votes END
        WHERE id = NEW.thread_id;
    INSERT INTO thread_follow (thread_id, person_id) SELECT NEW.thread_id, NEW.author_id WHERE NEW.author_id IS NOT NULL
        ON CONFLICT DO NOTHING;
    INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.thread_id);
    INSERT INTO notice (person_id, kind, thread_id, post_id, about_id)
        SELECT f.person_id, 'replied', NEW.thread_id, NEW.id, NEW.author_id FROM thread_follow f
        WHERE f.thread_id = NEW.thread_id AND f.person_id IS NOT NEW.author_id
            AND (SELECT first_post_id FROM thread WHERE id = NEW.thread_id) <> NEW.id
            AND NOT EXISTS (SELECT 1 FROM importing)
            AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.thread_id = NEW.thread_id AND n.person_id = f.person_id
                AND n.kind = 'replied' AND n.read_at IS NULL);
END;
-- What it was stays, and the words by which it is in the index.
CREATE TRIGGER post_edited AFTER UPDATE OF text ON post WHEN NEW.text <> OLD.text
BEGIN
    INSERT INTO post_version (post_id, text, until, editor_id)
        VALUES (OLD.id, OLD.text, (SELECT now FROM clock), NEW.edited_by);
    INSERT INTO unindexed_post (post_id, title, body)
        SELECT OLD.id, coalesce((SELECT title FROM thread WHERE first_post_id = OLD.id), ''), OLD.text WHERE 1 = 1
        ON CONFLICT DO NOTHING;
    UPDATE post SET edited_at = (SELECT now FROM clock) WHERE id = NEW.id;
    INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.thread_id);
END;
CREATE TRIGGER post_hiding AFTER UPDATE OF hidden ON post WHEN NEW.hidden <> OLD.hidden
BEGIN
    INSERT INTO thread_count (thread_id) VALUES (NEW.thread_id);
    INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.thread_id);
END;
CREATE TRIGGER post_accepting AFTER UPDATE OF accepted ON post WHEN NEW.accepted <> OLD.accepted
BEGIN
    UPDATE thread SET accepted = accepted + NEW.accepted - OLD.accepted WHERE id = NEW.thread_id AND NOT NEW.hidden;
    INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.thread_id);
    INSERT INTO notice (person_id, kind, thread_id, post_id)
        SELECT NEW.author_id, 'answer_accepted', NEW.thread_id, NEW.id FROM thread t
        WHERE t.id = NEW.thread_id AND NEW.accepted AND NEW.author_id IS NOT NULL AND NEW.author_id IS NOT t.created_by
            AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.post_id = NEW.id AND n.kind = 'answer_accepted'
                AND n.person_id = NEW.author_id);
END;

-- Inserting here accepts an answer, deleting takes it back.
CREATE VIEW acceptance AS SELECT id AS post_id FROM post WHERE accepted;
CREATE TRIGGER acceptance_given INSTEAD OF INSERT ON acceptance
BEGIN UPDATE post SET accepted = 1 WHERE id = NEW.post_id AND NOT accepted; END;
CREATE TRIGGER acceptance_taken INSTEAD OF DELETE ON acceptance
BEGIN UPDATE post SET accepted = 0 WHERE id = OLD.post_id; END;

CREATE TRIGGER post_version_no_replace BEFORE INSERT ON post_version
    WHEN EXISTS (SELECT 1 FROM post_version WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_version'); END;
CREATE TRIGGER post_version_no_update BEFORE UPDATE ON post_version
    WHEN NEW.id <> OLD.id OR NEW.post_id <> OLD.post_id OR NEW.text <> OLD.text OR NEW.until <> OLD.until
        OR (NEW.editor_id IS NOT OLD.editor_id AND (NEW.editor_id IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.editor_id)))
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_version'); END;
CREATE TRIGGER post_version_no_delete BEFORE DELETE ON post_version
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_version'); END;

-- A post as its thread shows it; on a server without the text of a hidden one, but for who may read that.
CREATE VIEW post_shown AS
SELECT id, uid, thread_id, author_id, created_at, edited_at, text, reply_to, votes, accepted, hidden, hide_reason, revision
FROM post;

---------------------------------------------------------------------------------------------- votes, mentions, reports

CREATE TRIGGER post_vote_new BEFORE INSERT ON post_vote WHEN NOT EXISTS (SELECT 1 FROM importing)
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:post_vote') WHERE NEW.person_id IS NULL
        OR EXISTS (SELECT 1 FROM post_vote WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:not_found:post') WHERE NOT EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id AND NOT hidden);
    SELECT RAISE(ABORT, 'tjc:invalid:post.own_vote') FROM post WHERE id = NEW.post_id AND author_id = NEW.person_id;
    SELECT RAISE(ABORT, 'tjc:conflict:post_vote.exists')
        WHERE EXISTS (SELECT 1 FROM post_vote WHERE post_id = NEW.post_id AND person_id = NEW.person_id);
END;
CREATE TRIGGER post_vote_fixed BEFORE UPDATE ON post_vote
    WHEN NEW.id <> OLD.id OR NEW.post_id <> OLD.post_id OR (NEW.person_id IS NOT OLD.person_id
        AND (NEW.person_id IS NOT NULL OR NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.person_id)))
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_vote'); END;
CREATE TRIGGER post_vote_added AFTER INSERT ON post_vote WHEN NOT EXISTS (SELECT 1 FROM importing)
BEGIN
    UPDATE post SET votes = votes + 1 WHERE id = NEW.post_id;
    UPDATE thread SET votes = votes + 1 WHERE first_post_id = NEW.post_id;
    INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM post WHERE id = NEW.post_id;
END;
CREATE TRIGGER post_vote_removed AFTER DELETE ON post_vote
BEGIN
    UPDATE post SET votes = votes - 1 WHERE id = OLD.post_id;
    UPDATE thread SET votes = votes - 1 WHERE first_post_id = OLD.post_id;
    INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM post WHERE id = OLD.post_id;
END;

-- What somebody follows or keeps for himself, his other windows show too. How far he read is told to nobody.
CREATE TRIGGER thread_follow_added AFTER INSERT ON thread_follow
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.thread_id); END;
CREATE TRIGGER thread_follow_removed AFTER DELETE ON thread_follow
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('thread', OLD.thread_id); END;
CREATE TRIGGER bookmark_added AFTER INSERT ON bookmark
BEGIN INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM post WHERE id = NEW.post_id; END;
CREATE TRIGGER bookmark_removed AFTER DELETE ON bookmark
BEGIN INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM post WHERE id = OLD.post_id; END;
-- Going back changes nothing; it is a post of that thread.
CREATE TRIGGER thread_seen_new BEFORE INSERT ON thread_seen
    WHEN NOT EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id AND thread_id = NEW.thread_id)
BEGIN SELECT RAISE(ABORT, 'tjc:not_found:post'); END;
CREATE TRIGGER thread_seen_forward BEFORE UPDATE OF post_id ON thread_seen WHEN NEW.post_id < OLD.post_id
BEGIN SELECT RAISE(IGNORE); END;

CREATE TRIGGER post_mention_told AFTER INSERT ON post_mention
BEGIN
    INSERT INTO notice (person_id, kind, thread_id, post_id, about_id)
        SELECT NEW.person_id, 'mentioned', p.thread_id, p.id, p.author_id FROM post p
        WHERE p.id = NEW.post_id AND NEW.person_id IS NOT p.author_id;
    INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM post WHERE id = NEW.post_id;
END;
CREATE TRIGGER thread_asked_new BEFORE INSERT ON thread_asked
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:thread') WHERE NOT EXISTS (SELECT 1 FROM thread
        WHERE id = NEW.thread_id AND NOT hidden AND merged_into IS NULL);
    SELECT RAISE(ABORT, 'tjc:invalid:thread.not_a_question') FROM thread WHERE id = NEW.thread_id AND kind <> 'question';
END;
CREATE TRIGGER thread_asked_told AFTER INSERT ON thread_asked
BEGIN
    INSERT INTO notice (person_id, kind, thread_id, about_id)
        SELECT NEW.person_id, 'asked', NEW.thread_id, NEW.asked_by WHERE NEW.person_id IS NOT NEW.asked_by;
    INSERT INTO change_log (entity, row_id) VALUES ('thread', NEW.thread_id);
END;

CREATE TRIGGER post_report_new BEFORE INSERT ON post_report
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:post_report') WHERE NEW.person_id IS NULL OR NEW.settled_at IS NOT NULL
        OR NEW.settled_by IS NOT NULL OR EXISTS (SELECT 1 FROM post_report WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:not_found:post') WHERE NOT EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id AND NOT hidden);
    SELECT RAISE(ABORT, 'tjc:conflict:post_report.exists') FROM post_report
        WHERE post_id = NEW.post_id AND person_id = NEW.person_id AND settled_at IS NULL;
END;
CREATE TRIGGER post_report_no_delete BEFORE DELETE ON post_report
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_report'); END;
CREATE TRIGGER post_report_fixed BEFORE UPDATE OF id, post_id, reason, created_at ON post_report
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_report'); END;
CREATE TRIGGER post_report_guard BEFORE UPDATE OF person_id, settled_at, settled_by ON post_report
    WHEN NOT EXISTS (SELECT 1 FROM moderating)
        AND NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id IN (OLD.person_id, OLD.settled_by))
BEGIN SELECT RAISE(ABORT, 'tjc:denied:post_report'); END;
CREATE TRIGGER post_report_told AFTER INSERT ON post_report
BEGIN INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM post WHERE id = NEW.post_id; END;

---------------------------------------------------------------------------------------------- moderation

-- Inserting here is all of a moderator's work at once: the row changes, it is written down, and who wrote it is told
-- why. The same once more does nothing. What somebody else tries is written down as denied, and not done. `move` gives
-- a thread another kind, title and topics (a list of JSON; none: they stay); `merge` moves the posts of thread_id to
-- target_id, in the order in which they came.
CREATE VIEW moderation AS
SELECT action, 0 AS post_id, 0 AS thread_id, 0 AS target_id, '' AS kind, '' AS title, '' AS topics, 0 AS revision,
    detail AS reason, origin, actor_id
FROM audit;

CREATE TRIGGER moderation_denied INSTEAD OF INSERT ON moderation
    WHEN NOT EXISTS (SELECT 1 FROM moderator WHERE person_id = NEW.actor_id)
BEGIN
    INSERT INTO audit (actor_id, action, object, result, origin, detail)
        VALUES (NEW.actor_id, NEW.action, CASE WHEN NEW.post_id IS NULL THEN 'thread ' || coalesce(NEW.thread_id, 0)
            ELSE 'post ' || NEW.post_id END, 'denied', coalesce(NEW.origin, ''), coalesce(NEW.reason, ''));
END;

CREATE TRIGGER moderation_of_post INSTEAD OF INSERT ON moderation
    WHEN NEW.action IN ('hide_post', 'restore_post', 'dismiss')
        AND EXISTS (SELECT 1 FROM moderator WHERE person_id = NEW.actor_id)
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:post') WHERE NOT EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id);
    SELECT RAISE(ABORT, 'tjc:invalid:moderation.reason.empty')
        WHERE NEW.action = 'hide_post' AND coalesce(NEW.reason, '') = '';
    INSERT INTO moderating (action)
        SELECT NEW.action FROM post p WHERE p.id = NEW.post_id AND CASE NEW.action WHEN 'hide_post' THEN NOT p.hidden
            WHEN 'restore_post' THEN p.hidden
            ELSE EXISTS (SELECT 1 FROM post_report r WHERE r.post_id = p.id AND r.settled_at IS NULL) END;
    UPDATE post SET hidden = (NEW.action = 'hide_post'),
            hide_reason = CASE NEW.action WHEN 'hide_post' THEN NEW.reason ELSE '' END, revision = revision + 1
        WHERE id = NEW.post_id AND NEW.action <> 'dismiss' AND EXISTS (SELECT 1 FROM moderating);
    UPDATE post_report SET settled_at = (SELECT now FROM clock), settled_by = NEW.actor_id
        WHERE post_id = NEW.post_id AND settled_at IS NULL AND NEW.action <> 'restore_post'
            AND EXISTS (SELECT 1 FROM moderating);
    INSERT INTO notice (person_id, kind, thread_id, post_id, detail)
        SELECT p.author_id, CASE NEW.action WHEN 'hide_post' THEN 'post_hidden' ELSE 'post_restored' END, p.thread_id,
            p.id, coalesce(NEW.reason, '')
        FROM post p WHERE p.id = NEW.post_id AND NEW.action <> 'dismiss' AND p.author_id IS NOT NULL
            AND p.author_id <> NEW.actor_id AND EXISTS (SELECT 1 FROM moderating);
    INSERT INTO audit (actor_id, action, object, result, origin, detail)
        SELECT NEW.actor_id, action, 'post ' || NEW.post_id, 'done', coalesce(NEW.origin, ''), coalesce(NEW.reason, '')
        FROM moderating;
    INSERT INTO change_log (entity, row_id)
        SELECT 'thread', p.thread_id FROM post p, moderating WHERE p.id = NEW.post_id;
    DELETE FROM moderating;
END;

CREATE TRIGGER moderation_of_thread INSTEAD OF INSERT ON moderation
    WHEN NEW.action IN ('hide_thread', 'restore_thread', 'lock', 'unlock', 'pin', 'unpin', 'move')
        AND EXISTS (SELECT 1 FROM moderator WHERE person_id = NEW.actor_id)
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:thread') WHERE NOT EXISTS (SELECT 1 FROM thread WHERE id = NEW.thread_id);
    SELECT RAISE(ABORT, 'tjc:conflict:thread.merged') FROM thread WHERE id = NEW.thread_id AND merged_into IS NOT NULL;
    SELECT RAISE(ABORT, 'tjc:invalid:moderation.reason.empty')
        WHERE NEW.action = 'hide_thread' AND coalesce(NEW.reason, '') = '';
    SELECT RAISE(ABORT, 'tjc:conflict:thread.revision') FROM thread
        WHERE id = NEW.thread_id AND NEW.action = 'move' AND revision IS NOT NEW.revision;
    INSERT INTO moderating (action)
        SELECT NEW.action FROM thread t WHERE t.id = NEW.thread_id AND CASE NEW.action
            WHEN 'hide_thread' THEN NOT t.hidden WHEN 'restore_thread' THEN t.hidden
            WHEN 'lock' THEN NOT t.locked WHEN 'unlock' THEN t.locked
            WHEN 'pin' THEN NOT t.pinned WHEN 'unpin' THEN t.pinned ELSE 1 END;
    UPDATE thread SET
            hidden = CASE NEW.action WHEN 'hide_thread' THEN 1 WHEN 'restore_thread' THEN 0 ELSE hidden END,
            hide_reason = CASE NEW.action WHEN 'hide_thread' THEN NEW.reason WHEN 'restore_thread' THEN ''
                ELSE hide_reason END,
            locked = CASE NEW.action WHEN 'lock' THEN 1 WHEN 'unlock' THEN 0 ELSE locked END,
            pinned = CASE NEW.action WHEN 'pin' THEN 1 WHEN 'unpin' THEN 0 ELSE pinned END,
            kind = CASE NEW.action WHEN 'move' THEN coalesce(NEW.kind, kind) ELSE kind END,
            title = CASE NEW.action WHEN 'move' THEN coalesce(NEW.title, title) ELSE title END,
            revision = revision + 1
        WHERE id = NEW.thread_id AND EXISTS (SELECT 1 FROM moderating);
    DELETE FROM thread_topic WHERE thread_id = NEW.thread_id AND NEW.action = 'move' AND NEW.topics IS NOT NULL
        AND topic_id NOT IN (SELECT value FROM json_each(NEW.topics));
    INSERT INTO thread_topic (thread_id, topic_id)
        SELECT NEW.thread_id, value FROM json_each(CASE NEW.action WHEN 'move' THEN coalesce(NEW.topics, '[]') ELSE '[]' END)
        WHERE value NOT IN (SELECT topic_id FROM thread_topic WHERE thread_id = NEW.thread_id);
    INSERT INTO notice (person_id, kind, thread_id, detail)
        SELECT t.created_by, CASE NEW.action WHEN 'hide_thread' THEN 'thread_hidden'
                WHEN 'restore_thread' THEN 'thread_restored' WHEN 'lock' THEN 'thread_locked'
                WHEN 'unlock' THEN 'thread_unlocked' ELSE 'thread_moved' END, t.id, coalesce(NEW.reason, '')
        FROM thread t WHERE t.id = NEW.thread_id AND NEW.action NOT IN ('pin', 'unpin') AND t.created_by IS NOT NULL
            AND t.created_by <> NEW.actor_id AND EXISTS (SELECT 1 FROM moderating);
    INSERT INTO audit (actor_id, action, object, result, origin, detail)
        SELECT NEW.actor_id, action, 'thread ' || NEW.thread_id, 'done', coalesce(NEW.origin, ''),
            coalesce(NEW.reason, '')
        FROM moderating;
    DELETE FROM moderating;
END;

CREATE TRIGGER moderation_merge INSTEAD OF INSERT ON moderation
    WHEN NEW.action = 'merge' AND EXISTS (SELECT 1 FROM moderator WHERE person_id = NEW.actor_id)
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:thread.merge') WHERE NEW.thread_id = NEW.target_id;
    SELECT RAISE(ABORT, 'tjc:not_found:thread')
        WHERE (SELECT count(*) FROM thread WHERE id IN (NEW.thread_id, NEW.target_id)) <> 2;
    SELECT RAISE(ABORT, 'tjc:conflict:thread.merged') FROM thread
        WHERE id IN (NEW.thread_id, NEW.target_id) AND merged_into IS NOT NULL;
    INSERT INTO moderating (action) VALUES ('merge');
    -- Its title is in the index with its first post, which stands below another title now.
    INSERT INTO unindexed_post (post_id, title, body)
        SELECT p.id, t.title, p.text FROM thread t JOIN post p ON p.id = t.first_post_id WHERE t.id = NEW.thread_id
        ON CONFLICT DO NOTHING;
    -- In a discussion nothing is accepted.
    UPDATE post SET accepted = 0 WHERE thread_id = NEW.thread_id AND accepted
        AND (SELECT kind FROM thread WHERE id = NEW.target_id) <> 'question';
    UPDATE thread SET merged_into = NEW.target_id, revision = revision + 1
        WHERE id = NEW.thread_id OR merged_into = NEW.thread_id;
    UPDATE post SET thread_id = NEW.target_id WHERE thread_id = NEW.thread_id;
    UPDATE thread SET first_post_id = NULL WHERE id = NEW.thread_id;
    UPDATE thread SET first_post_id = (SELECT min(id) FROM post WHERE thread_id = NEW.target_id)
        WHERE id = NEW.target_id AND first_post_id IS NULL;
    INSERT INTO thread_count (thread_id) VALUES (NEW.thread_id), (NEW.target_id);
    INSERT INTO thread_follow (thread_id, person_id)
        SELECT NEW.target_id, person_id FROM thread_follow WHERE thread_id = NEW.thread_id ON CONFLICT DO NOTHING;
    INSERT INTO thread_topic (thread_id, topic_id)
        SELECT NEW.target_id, topic_id FROM thread_topic
        WHERE thread_id = NEW.thread_id
            AND topic_id NOT IN (SELECT topic_id FROM thread_topic WHERE thread_id = NEW.target_id)
        ORDER BY topic_id LIMIT (SELECT 10 - count(*) FROM thread_topic WHERE thread_id = NEW.target_id);
    UPDATE thread SET revision = revision + 1 WHERE id = NEW.target_id;
    INSERT INTO notice (person_id, kind, thread_id, detail)
        SELECT created_by, 'thread_moved', NEW.target_id, coalesce(NEW.reason, '') FROM thread
        WHERE id = NEW.thread_id AND created_by IS NOT NULL AND created_by <> NEW.actor_id;
    INSERT INTO audit (actor_id, action, object, result, origin, detail)
        VALUES (NEW.actor_id, 'merge', 'thread ' || NEW.thread_id, 'done', coalesce(NEW.origin, ''),
            'thread ' || NEW.target_id || CASE coalesce(NEW.reason, '') WHEN '' THEN '' ELSE ': ' || NEW.reason END);
    DELETE FROM moderating;
END;

---------------------------------------------------------------------------------------------- import

-- What is taken over from another forum, by identifiers: with its moment, who wrote it, what was accepted, and the votes
-- that it had there, which are votes of nobody here. Nobody is told. `topics` is a list of JSON. What is there already is
-- left as it is. Posts come in their order, the first of a thread first. For coordinators and administrators.
CREATE VIEW imported_thread AS SELECT uid, kind, title, '' AS author, created_at, '[]' AS topics FROM thread;
CREATE TRIGGER thread_imported INSTEAD OF INSERT ON imported_thread
    WHEN NOT EXISTS (SELECT 1 FROM thread WHERE uid = NEW.uid)
BEGIN
    -- It waits for nobody's answer here any more.
    INSERT INTO thread (uid, kind, title, created_by, created_at, last_post_at, offered_at)
        VALUES (NEW.uid, NEW.kind, NEW.title, (SELECT id FROM person WHERE uid = NEW.author), NEW.created_at,
            NEW.created_at, NEW.created_at);
    INSERT INTO thread_topic (thread_id, topic_id)
        SELECT t.id, j.value FROM thread t, json_each(NEW.topics) j WHERE t.uid = NEW.uid;
END;
CREATE VIEW imported_post AS
SELECT uid, '' AS thread, '' AS author, created_at, text, '' AS reply_to, accepted, votes FROM post;
CREATE TRIGGER post_imported INSTEAD OF INSERT ON imported_post
    WHEN NOT EXISTS (SELECT 1 FROM post WHERE uid = NEW.uid)
BEGIN
    INSERT INTO importing (uid) VALUES (NEW.uid);
    INSERT INTO post (uid, thread_id, author_id, created_at, text, reply_to, accepted, votes)
        SELECT NEW.uid, p.id, (SELECT id FROM person WHERE uid = NEW.author), NEW.created_at, NEW.text,
            -- The two may stand in one thread no more: they were merged apart.
            (SELECT r.id FROM post r WHERE r.uid = NEW.reply_to AND r.thread_id = p.id),
            NEW.accepted AND p.kind = 'question' AND p.first_post_id IS NOT NULL, NEW.votes
        FROM thread o JOIN thread p ON p.id = coalesce(o.merged_into, o.id) WHERE o.uid = NEW.thread;
    INSERT INTO post_vote (post_id)
        SELECT p.id FROM post p JOIN (WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < NEW.votes)
            SELECT i FROM n WHERE i <= NEW.votes) WHERE p.uid = NEW.uid;
    DELETE FROM importing;
END;

CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:audit'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'tjc:denied:audit'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'tjc:denied:audit'); END;

---------------------------------------------------------------------------------------------- privacy

-- What he wrote stays, without him; what he only kept for himself goes.
CREATE TRIGGER person_erased_forum AFTER UPDATE OF erased_at ON person
    WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
    DELETE FROM thread_follow WHERE person_id = NEW.id;
    DELETE FROM thread_seen WHERE person_id = NEW.id;
    DELETE FROM bookmark WHERE person_id = NEW.id;
    DELETE FROM post_mention WHERE person_id = NEW.id;
    DELETE FROM thread_asked WHERE person_id = NEW.id;
    UPDATE thread_asked SET asked_by = NULL WHERE asked_by = NEW.id;
    UPDATE post_vote SET person_id = NULL WHERE person_id = NEW.id;
    UPDATE post_report SET person_id = NULL WHERE person_id = NEW.id;
    UPDATE post_report SET settled_by = NULL WHERE settled_by = NEW.id;
    UPDATE post_version SET editor_id = NULL WHERE editor_id = NEW.id;
    UPDATE post SET edited_by = NULL WHERE edited_by = NEW.id;
    UPDATE post SET author_id = NULL WHERE author_id = NEW.id;
    UPDATE thread SET last_post_by = NULL WHERE last_post_by = NEW.id;
    UPDATE thread SET created_by = NULL WHERE created_by = NEW.id;
END;

---------------------------------------------------------------------------------------------- topics

-- As before, with the threads.
DROP TRIGGER topic_merged;
CREATE TRIGGER topic_merged INSTEAD OF INSERT ON topic_merge
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:topic.merge') WHERE NEW.source_id = NEW.target_id;
    SELECT RAISE(ABORT, 'tjc:not_found:topic')
        WHERE (SELECT count(*) FROM topic WHERE id IN (NEW.source_id, NEW.target_id)) <> 2;
    -- The better of two levels stays.
    UPDATE expertise SET
            level = CASE WHEN 'expert' IN (expertise.level, gone.level) THEN 'expert'
                WHEN 'good' IN (expertise.level, gone.level) THEN 'good' ELSE 'basic' END,
            offers = max(expertise.offers, gone.offers)
        FROM expertise gone
        WHERE expertise.topic_id = NEW.target_id AND gone.topic_id = NEW.source_id
            AND gone.person_id = expertise.person_id;
    DELETE FROM expertise WHERE topic_id = NEW.source_id
        AND person_id IN (SELECT person_id FROM expertise WHERE topic_id = NEW.target_id);
    UPDATE expertise SET topic_id = NEW.target_id WHERE topic_id = NEW.source_id;
    DELETE FROM session_topic WHERE topic_id = NEW.source_id
        AND session_id IN (SELECT session_id FROM session_topic WHERE topic_id = NEW.target_id);
    UPDATE session_topic SET topic_id = NEW.target_id WHERE topic_id = NEW.source_id;
    DELETE FROM training_topic WHERE topic_id = NEW.source_id
        AND training_id IN (SELECT training_id FROM training_topic WHERE topic_id = NEW.target_id);
    UPDATE training_topic SET topic_id = NEW.target_id WHERE topic_id = NEW.source_id;
    DELETE FROM thread_topic WHERE topic_id = NEW.source_id
        AND thread_id IN (SELECT thread_id FROM thread_topic WHERE topic_id = NEW.target_id);
    INSERT INTO change_log (entity, row_id) SELECT 'thread', thread_id FROM thread_topic WHERE topic_id = NEW.source_id;
    UPDATE thread_topic SET topic_id = NEW.target_id WHERE topic_id = NEW.source_id;
    DELETE FROM guide_advice WHERE topic_id = NEW.source_id
        AND task_id IN (SELECT task_id FROM guide_advice WHERE topic_id = NEW.target_id);
    UPDATE guide_advice SET topic_id = NEW.target_id WHERE topic_id = NEW.source_id;
    UPDATE wish SET topic_id = NEW.target_id, revision = revision + 1 WHERE topic_id = NEW.source_id;
    UPDATE help_request SET topic_id = NEW.target_id WHERE topic_id = NEW.source_id;
    -- The one that stays may have stood below the one that goes.
    UPDATE topic SET parent_id = (SELECT parent_id FROM topic WHERE id = NEW.source_id), revision = revision + 1
        WHERE id = NEW.target_id AND NEW.source_id IN (
            WITH RECURSIVE above (id) AS (SELECT parent_id FROM topic WHERE id = NEW.target_id
                UNION SELECT t.parent_id FROM topic t JOIN above a ON t.id = a.id)
            SELECT id FROM above);
    UPDATE topic SET parent_id = NEW.target_id, revision = revision + 1
        WHERE parent_id = NEW.source_id AND id <> NEW.target_id;
    UPDATE topic SET instead_id = CASE WHEN id <> NEW.target_id THEN NEW.target_id END, revision = revision + 1
        WHERE instead_id = NEW.source_id;
    UPDATE topic SET labels = labels || CASE labels WHEN '' THEN '' ELSE char(10) END
            || (SELECT name || CASE labels WHEN '' THEN '' ELSE char(10) || labels END FROM topic
                WHERE id = NEW.source_id),
            about = CASE about WHEN '' THEN (SELECT about FROM topic WHERE id = NEW.source_id) ELSE about END,
            not_for = CASE not_for WHEN '' THEN (SELECT not_for FROM topic WHERE id = NEW.source_id) ELSE not_for END,
            status = CASE status WHEN '' THEN (SELECT status FROM topic WHERE id = NEW.source_id) ELSE status END,
            revision = revision + 1
        WHERE id = NEW.target_id;
    INSERT INTO unindexed (entity, row_id) SELECT 'person', person_id FROM expertise WHERE topic_id = NEW.target_id
        ON CONFLICT DO NOTHING;
    DELETE FROM topic WHERE id = NEW.source_id;
END;

---------------------------------------------------------------------------------------------- search

-- The words of each post, and of its title where it is the first. Its number is that of the post, so that the newest
-- are found first without sorting. It keeps no text: what it holds of a post that changed stands in unindexed_post
-- until the store has written it anew. Many words begin with the same three or four letters, so what is being typed has
-- an index of its own, 150 MB each with a million posts: without it one of four letters took a quarter of a second. Words
-- of one or two letters are looked for whole.
CREATE VIRTUAL TABLE post_search USING fts5 (
    title, body, content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4'
);
CREATE TABLE unindexed_post (
    post_id INTEGER PRIMARY KEY REFERENCES post (id),
    title TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE TRIGGER thread_retitled AFTER UPDATE OF title ON thread WHEN NEW.title <> OLD.title
BEGIN
    INSERT INTO unindexed_post (post_id, title, body)
        SELECT p.id, OLD.title, p.text FROM post p WHERE p.id = OLD.first_post_id ON CONFLICT DO NOTHING;
END;
