-- min_compatible: 6
--
-- The directory of colleagues, the marketplace of demand and supply, and the guide. A program of before would change a
-- training or a topic without its revision, and tell of no wish: so it may read this, but not write.

---------------------------------------------------------------------------------------------- tables made anew

-- A list in a CHECK costs a statement of its own per row, which an import of 100,000 rows feels: the log takes any word,
-- and who reads it knows which. References in triggers stay as they are written.
PRAGMA legacy_alter_table = ON;

ALTER TABLE change_log RENAME TO change_log_before;
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT NOT NULL CHECK (entity <> ''),
    row_id INTEGER NOT NULL
) STRICT;
INSERT INTO change_log (seq, entity, row_id) SELECT seq, entity, row_id FROM change_log_before ORDER BY seq;
DROP TABLE change_log_before;
CREATE TRIGGER change_log_no_replace BEFORE INSERT ON change_log
    WHEN EXISTS (SELECT 1 FROM change_log WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:change_log'); END;
CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'tjc:denied:change_log'); END;
CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'tjc:denied:change_log'); END;

PRAGMA legacy_alter_table = OFF;
---------------------------------------------------------------------------------------------- tables

-- What is being taken back as if it never was: a session made of a wish, a person who is erased. Empty between
-- transactions; while a row stands here, what belongs to it may be deleted.
CREATE TABLE taking_back (session_id INTEGER, person_id INTEGER) STRICT;

ALTER TABLE person ADD COLUMN about TEXT NOT NULL DEFAULT '' CHECK (length(about) <= 2000);
-- Where somebody works, as rooms name their building.
ALTER TABLE person ADD COLUMN building TEXT NOT NULL DEFAULT '' CHECK (length(building) <= 200);
-- Would give something.
ALTER TABLE person ADD COLUMN offers INTEGER NOT NULL DEFAULT 0 CHECK (offers IN (0, 1));
-- What colleagues may see: him in the directory, when he can, what he gave.
ALTER TABLE person ADD COLUMN listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1));
ALTER TABLE person ADD COLUMN shows_availability INTEGER NOT NULL DEFAULT 1 CHECK (shows_availability IN (0, 1));
ALTER TABLE person ADD COLUMN shows_history INTEGER NOT NULL DEFAULT 1 CHECK (shows_history IN (0, 1));
ALTER TABLE person ADD COLUMN erased_at INTEGER;

-- Would give something about it, not only knows it.
ALTER TABLE expertise ADD COLUMN offers INTEGER NOT NULL DEFAULT 0 CHECK (offers IN (0, 1));

CREATE TABLE person_language (
    person_id INTEGER NOT NULL REFERENCES person (id),
    language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 8 AND language = lower(language)),
    PRIMARY KEY (person_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_format (
    person_id INTEGER NOT NULL REFERENCES person (id),
    format TEXT NOT NULL CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group', 'network_meeting',
        'course', 'e_learning', 'game')),
    PRIMARY KEY (person_id, format)
) STRICT, WITHOUT ROWID;

-- When somebody usually can: 1 is Monday.
CREATE TABLE availability (
    person_id INTEGER NOT NULL REFERENCES person (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part TEXT NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    PRIMARY KEY (person_id, weekday, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX availability_by_day ON availability (weekday, part, person_id);

-- What changed since its words in the search index were written: the next write of the program does that. What is new
-- it finds without.
CREATE TABLE unindexed (
    entity TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (entity, row_id)
) STRICT, WITHOUT ROWID;

ALTER TABLE training ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE training ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
-- The colleague whose offer it is. What is offered and has no session to come is an open offer.
ALTER TABLE training ADD COLUMN offered_by INTEGER REFERENCES person (id);
ALTER TABLE training ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1));
ALTER TABLE training ADD COLUMN provider TEXT NOT NULL DEFAULT '';
-- The catalogue it came from, the identifier it has there, and since when it is there no more.
ALTER TABLE training ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE training ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
ALTER TABLE training ADD COLUMN vanished_at INTEGER;
ALTER TABLE training ADD COLUMN course_form TEXT NOT NULL DEFAULT ''
    CHECK (course_form IN ('', 'classroom', 'online', 'blended', 'self_study'));
ALTER TABLE training ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE training ADD COLUMN level TEXT NOT NULL DEFAULT '';
ALTER TABLE training ADD COLUMN cost_cents INTEGER CHECK (cost_cents >= 0);
ALTER TABLE training ADD COLUMN currency TEXT NOT NULL DEFAULT '';
ALTER TABLE training ADD COLUMN minutes INTEGER CHECK (minutes > 0);
CREATE UNIQUE INDEX training_by_uid ON training (uid) WHERE uid <> '';
CREATE UNIQUE INDEX training_by_source ON training (source, source_id) WHERE source_id <> '';
CREATE INDEX training_by_offer ON training (offered_by) WHERE offered_by IS NOT NULL;

CREATE TABLE training_topic (
    training_id INTEGER NOT NULL REFERENCES training (id),
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (training_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX training_topic_by_topic ON training_topic (topic_id, training_id);

-- The guide. Other names of a topic stand one a line.
ALTER TABLE topic ADD COLUMN parent_id INTEGER REFERENCES topic (id) CHECK (parent_id <> id);
ALTER TABLE topic ADD COLUMN labels TEXT NOT NULL DEFAULT '' CHECK (length(labels) <= 8000);
ALTER TABLE topic ADD COLUMN about TEXT NOT NULL DEFAULT '' CHECK (length(about) <= 20000);
ALTER TABLE topic ADD COLUMN not_for TEXT NOT NULL DEFAULT '' CHECK (length(not_for) <= 4000);
ALTER TABLE topic ADD COLUMN instead_id INTEGER REFERENCES topic (id) CHECK (instead_id <> id);
ALTER TABLE topic ADD COLUMN status TEXT NOT NULL DEFAULT ''
    CHECK (status IN ('', 'allowed', 'tolerated', 'forbidden'));
ALTER TABLE topic ADD COLUMN uri TEXT NOT NULL DEFAULT '';
ALTER TABLE topic ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
CREATE INDEX topic_by_parent ON topic (parent_id, name);
CREATE UNIQUE INDEX topic_by_uri ON topic (uri) WHERE uri <> '';
CREATE INDEX topic_by_instead ON topic (instead_id) WHERE instead_id IS NOT NULL;

-- "Which tool for what": a task, and what is advised for it, in order, with the reason.
CREATE TABLE guide_task (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> '' AND length(name) <= 200),
    position INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE guide_advice (
    task_id INTEGER NOT NULL REFERENCES guide_task (id),
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    position INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    PRIMARY KEY (task_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX guide_advice_by_topic ON guide_advice (topic_id);

-- Demand. What became of it: open, picked_up by somebody, planned as a session, fulfilled, closed with a reason. A
-- wish that was merged is closed, and its votes stand at the other.
CREATE TABLE wish (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    title TEXT NOT NULL CHECK (title <> '' AND length(title) <= 300),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
    topic_id INTEGER REFERENCES topic (id),
    format TEXT CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group', 'network_meeting', 'course',
        'e_learning', 'game')),
    -- Wanted from and until; days.
    first_day TEXT CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT CHECK (last_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND last_day >= first_day),
    created_by INTEGER REFERENCES person (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'picked_up', 'planned', 'fulfilled', 'closed')),
    close_reason TEXT NOT NULL DEFAULT '' CHECK (length(close_reason) <= 1000),
    picked_by INTEGER REFERENCES person (id),
    session_id INTEGER REFERENCES session (id),
    -- What was there before it was planned, so that planning can be taken back, and the training that was made for it.
    state_before TEXT,
    made_training INTEGER REFERENCES training (id),
    merged_into INTEGER REFERENCES wish (id) CHECK (merged_into <> id),
    -- Kept by the triggers: how many colleagues wish it, whoever asked first included.
    votes INTEGER NOT NULL DEFAULT 0 CHECK (votes >= 0),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (state <> 'closed' OR close_reason <> '' OR merged_into IS NOT NULL),
    CHECK (state <> 'planned' OR session_id IS NOT NULL),
    CHECK (state <> 'picked_up' OR picked_by IS NOT NULL)
) STRICT;
-- All that the heat map counts, so that it reads no wish itself.
CREATE INDEX wish_open ON wish (topic_id, created_at, first_day, last_day, votes, state)
    WHERE state IN ('open', 'picked_up');
-- The list that one sees first, in its order: the index alone answers it.
CREATE INDEX wish_live ON wish (votes DESC, created_at DESC, id DESC) WHERE state IN ('open', 'picked_up');
CREATE INDEX wish_by_state ON wish (state, created_at DESC, id DESC);
CREATE INDEX wish_by_session ON wish (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX wish_by_person ON wish (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX wish_by_picker ON wish (picked_by) WHERE picked_by IS NOT NULL;
CREATE INDEX wish_by_topic ON wish (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX wish_merged ON wish (merged_into) WHERE merged_into IS NOT NULL;

-- "Ik ook". The order of the numbers is the order in which colleagues wished. Who is erased leaves a vote of nobody.
CREATE TABLE me_too (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    wish_id INTEGER NOT NULL REFERENCES wish (id),
    person_id INTEGER REFERENCES person (id),
    organisation_id INTEGER REFERENCES organisation (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER))
) STRICT;
CREATE UNIQUE INDEX me_too_once ON me_too (wish_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX me_too_by_wish ON me_too (wish_id, organisation_id);
CREATE INDEX me_too_by_person ON me_too (person_id) WHERE person_id IS NOT NULL;

-- "Help me": one colleague asks another, at a time that either may move until the other agrees.
CREATE TABLE help_request (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    from_id INTEGER NOT NULL REFERENCES person (id),
    to_id INTEGER NOT NULL REFERENCES person (id) CHECK (to_id <> from_id),
    topic_id INTEGER REFERENCES topic (id),
    title TEXT NOT NULL CHECK (title <> '' AND length(title) <= 300),
    format TEXT NOT NULL DEFAULT 'desk_visit' CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group',
        'network_meeting', 'course', 'e_learning', 'game')),
    question TEXT NOT NULL DEFAULT '' CHECK (length(question) <= 4000),
    answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 4000),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    place TEXT NOT NULL DEFAULT '' CHECK (length(place) <= 300),
    -- asked: the other is to answer. changed: he proposes another time, and who asked is to answer.
    state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'changed', 'accepted', 'declined', 'withdrawn')),
    session_id INTEGER REFERENCES session (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    revision INTEGER NOT NULL DEFAULT 1,
    CHECK (state <> 'accepted' OR session_id IS NOT NULL)
) STRICT;
CREATE INDEX help_request_to ON help_request (to_id, state);
CREATE INDEX help_request_from ON help_request (from_id, state);
CREATE INDEX help_request_by_topic ON help_request (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX help_request_by_session ON help_request (session_id) WHERE session_id IS NOT NULL;

---------------------------------------------------------------------------------------------- notices

PRAGMA legacy_alter_table = ON;
-- Not all news is of a session now.
ALTER TABLE notice RENAME TO notice_before;
CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind <> ''),
    session_id INTEGER REFERENCES session (id),
    enrolment_id INTEGER REFERENCES enrolment (id),
    wish_id INTEGER REFERENCES wish (id),
    help_request_id INTEGER REFERENCES help_request (id),
    -- The colleague it is about, where that is not the reader.
    about_id INTEGER REFERENCES person (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    read_at INTEGER,
    -- offer: the instant to answer by. session_cancelled, wish_closed, help_declined: the reason. session_changed:
    -- 'begin|end|place' of before.
    detail TEXT NOT NULL DEFAULT '',
    CHECK (session_id IS NOT NULL OR wish_id IS NOT NULL OR help_request_id IS NOT NULL)
) STRICT;
INSERT INTO notice (id, person_id, kind, session_id, enrolment_id, about_id, created_at, read_at, detail)
    SELECT id, person_id, kind, session_id, enrolment_id, about_id, created_at, read_at, detail
    FROM notice_before ORDER BY id;
DROP TABLE notice_before;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX notice_by_person ON notice (person_id, id);
CREATE INDEX notice_unread ON notice (person_id, id) WHERE read_at IS NULL;
CREATE INDEX notice_by_session ON notice (session_id) WHERE session_id IS NOT NULL;

CREATE TRIGGER notice_no_replace BEFORE INSERT ON notice WHEN EXISTS (SELECT 1 FROM notice WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_fixed BEFORE UPDATE OF id, person_id, kind, session_id, enrolment_id, wish_id, help_request_id,
    about_id, created_at, detail ON notice
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE session_id = OLD.session_id OR person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;

DROP TRIGGER enrolment_no_delete;
CREATE TRIGGER enrolment_no_delete BEFORE DELETE ON enrolment
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE session_id = OLD.session_id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:enrolment.delete'); END;
CREATE TRIGGER session_no_delete BEFORE DELETE ON session
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE session_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:session.delete'); END;
CREATE TRIGGER person_no_delete BEFORE DELETE ON person
BEGIN SELECT RAISE(ABORT, 'tjc:denied:person.delete'); END;

---------------------------------------------------------------------------------------------- people

CREATE TRIGGER expertise_added AFTER INSERT ON expertise
BEGIN INSERT INTO unindexed (entity, row_id) VALUES ('person', NEW.person_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER expertise_changed AFTER UPDATE ON expertise
BEGIN INSERT INTO unindexed (entity, row_id) VALUES ('person', NEW.person_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER expertise_removed AFTER DELETE ON expertise
BEGIN INSERT INTO unindexed (entity, row_id) VALUES ('person', OLD.person_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER person_to_index AFTER UPDATE ON person
BEGIN INSERT INTO unindexed (entity, row_id) VALUES ('person', NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER session_topic_added AFTER INSERT ON session_topic
BEGIN
    INSERT INTO unindexed (entity, row_id) SELECT 'person', person_id FROM session_trainer WHERE session_id = NEW.session_id
        ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER session_topic_removed AFTER DELETE ON session_topic
BEGIN
    INSERT INTO unindexed (entity, row_id) SELECT 'person', person_id FROM session_trainer WHERE session_id = OLD.session_id
        ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER session_trainer_added AFTER INSERT ON session_trainer
BEGIN INSERT INTO unindexed (entity, row_id) VALUES ('person', NEW.person_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER session_trainer_removed AFTER DELETE ON session_trainer
BEGIN INSERT INTO unindexed (entity, row_id) VALUES ('person', OLD.person_id) ON CONFLICT DO NOTHING; END;

---------------------------------------------------------------------------------------------- trainings

CREATE TRIGGER training_revision BEFORE UPDATE ON training WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:training.revision'); END;
CREATE TRIGGER training_added AFTER INSERT ON training
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('training', NEW.id); END;
CREATE TRIGGER training_told AFTER UPDATE ON training
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('training', NEW.id);
    INSERT INTO unindexed (entity, row_id) VALUES ('training', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER training_removed AFTER DELETE ON training
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('training', OLD.id);
    INSERT INTO unindexed (entity, row_id) VALUES ('training', OLD.id) ON CONFLICT DO NOTHING;
END;

---------------------------------------------------------------------------------------------- topics

CREATE TRIGGER topic_revision BEFORE UPDATE ON topic WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:topic.revision'); END;
-- A tree: nothing stands below itself.
CREATE TRIGGER topic_no_loop BEFORE UPDATE OF parent_id ON topic WHEN NEW.parent_id IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'tjc:conflict:topic.loop') WHERE NEW.id IN (
        WITH RECURSIVE above (id) AS (SELECT NEW.parent_id
            UNION SELECT t.parent_id FROM topic t JOIN above a ON t.id = a.id WHERE t.parent_id IS NOT NULL)
        SELECT id FROM above);
END;
CREATE TRIGGER topic_changed AFTER UPDATE ON topic
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('topic', NEW.id);
    INSERT INTO unindexed (entity, row_id) VALUES ('topic', NEW.id) ON CONFLICT DO NOTHING;
    INSERT INTO unindexed (entity, row_id)
        SELECT 'person', person_id FROM expertise WHERE topic_id = NEW.id AND (NEW.name <> OLD.name OR NEW.labels <> OLD.labels)
        ON CONFLICT DO NOTHING;
    INSERT INTO unindexed (entity, row_id)
        SELECT 'person', t.person_id FROM session_topic s JOIN session_trainer t ON t.session_id = s.session_id
            WHERE s.topic_id = NEW.id AND (NEW.name <> OLD.name OR NEW.labels <> OLD.labels)
        ON CONFLICT DO NOTHING;
END;
DROP TRIGGER topic_added;
CREATE TRIGGER topic_told AFTER INSERT ON topic
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('topic', NEW.id); END;
CREATE TRIGGER topic_removed AFTER DELETE ON topic
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('topic', OLD.id);
    INSERT INTO unindexed (entity, row_id) VALUES ('topic', OLD.id) ON CONFLICT DO NOTHING;
END;

-- Inserting here makes two topics one, with every link of both; the name that goes stays as another name.
CREATE VIEW topic_merge AS SELECT id AS source_id, id AS target_id FROM topic;
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

---------------------------------------------------------------------------------------------- the guide

CREATE TRIGGER guide_task_revision BEFORE UPDATE ON guide_task WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:guide_task.revision'); END;
CREATE TRIGGER guide_task_added AFTER INSERT ON guide_task
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('guide', NEW.id); END;
CREATE TRIGGER guide_task_changed AFTER UPDATE ON guide_task
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('guide', NEW.id); END;
CREATE TRIGGER guide_task_removed AFTER DELETE ON guide_task
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('guide', OLD.id); END;

---------------------------------------------------------------------------------------------- wishes

CREATE TRIGGER wish_new BEFORE INSERT ON wish
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:wish.state')
        WHERE NEW.state <> 'open' OR NEW.votes <> 0 OR NEW.revision <> 1 OR NEW.session_id IS NOT NULL
            OR NEW.merged_into IS NOT NULL OR NEW.picked_by IS NOT NULL;
    SELECT RAISE(ABORT, 'tjc:denied:wish.delete') WHERE EXISTS (SELECT 1 FROM wish WHERE id = NEW.id);
END;
CREATE TRIGGER wish_no_delete BEFORE DELETE ON wish
BEGIN SELECT RAISE(ABORT, 'tjc:denied:wish.delete'); END;
CREATE TRIGGER wish_revision BEFORE UPDATE OF uid, title, note, topic_id, format, first_day, last_day, created_at, state,
    close_reason, picked_by, session_id, merged_into, revision ON wish
    WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:wish.revision'); END;
-- Planned is what a session makes of it; what was merged stays so.
CREATE TRIGGER wish_transition BEFORE UPDATE OF state ON wish WHEN NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'tjc:conflict:wish.transition')
        WHERE OLD.merged_into IS NOT NULL OR NOT (
            (OLD.state = 'open' AND NEW.state IN ('picked_up', 'planned', 'fulfilled', 'closed'))
            OR (OLD.state = 'picked_up' AND NEW.state IN ('open', 'planned', 'fulfilled', 'closed'))
            OR (OLD.state = 'planned' AND (NEW.state = 'fulfilled'
                OR (NEW.state IN ('open', 'picked_up') AND NEW.session_id IS NULL)))
            OR (OLD.state IN ('fulfilled', 'closed') AND NEW.state = 'open'));
END;
CREATE TRIGGER wish_told AFTER INSERT ON wish
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('wish', NEW.id); END;
CREATE TRIGGER wish_changed AFTER UPDATE OF revision ON wish
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('wish', NEW.id);
    INSERT INTO unindexed (entity, row_id) VALUES ('wish', NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER notice_of_wish AFTER UPDATE OF state ON wish
    WHEN NEW.state <> OLD.state AND NEW.merged_into IS NULL
        AND (NEW.state IN ('picked_up', 'closed') OR (OLD.state = 'planned' AND NEW.state = 'open'))
        AND NOT EXISTS (SELECT 1 FROM taking_back)
BEGIN
    INSERT INTO notice (person_id, kind, wish_id, about_id, detail)
        SELECT person_id, CASE NEW.state WHEN 'closed' THEN 'wish_closed'
                WHEN 'picked_up' THEN CASE OLD.state WHEN 'planned' THEN 'wish_reopened' ELSE 'wish_picked_up' END
                ELSE 'wish_reopened' END, NEW.id,
            CASE NEW.state WHEN 'picked_up' THEN NEW.picked_by END,
            CASE NEW.state WHEN 'closed' THEN NEW.close_reason ELSE '' END
        FROM me_too WHERE wish_id = NEW.id AND person_id IS NOT NULL AND person_id IS NOT NEW.picked_by;
END;

CREATE TRIGGER me_too_new BEFORE INSERT ON me_too
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:me_too') WHERE EXISTS (SELECT 1 FROM me_too WHERE id = NEW.id)
        OR NEW.person_id IS NULL;
    SELECT RAISE(ABORT, 'tjc:not_found:wish') WHERE NOT EXISTS (SELECT 1 FROM wish WHERE id = NEW.wish_id);
    SELECT RAISE(ABORT, 'tjc:conflict:wish.over') FROM wish
        WHERE id = NEW.wish_id AND state NOT IN ('open', 'picked_up');
    SELECT RAISE(ABORT, 'tjc:conflict:me_too.exists')
        WHERE EXISTS (SELECT 1 FROM me_too WHERE wish_id = NEW.wish_id AND person_id = NEW.person_id);
END;
CREATE TRIGGER me_too_added AFTER INSERT ON me_too
BEGIN
    UPDATE wish SET votes = votes + 1 WHERE id = NEW.wish_id;
    INSERT INTO change_log (entity, row_id) VALUES ('wish', NEW.wish_id);
END;
CREATE TRIGGER me_too_removed AFTER DELETE ON me_too
BEGIN
    UPDATE wish SET votes = votes - 1 WHERE id = OLD.wish_id;
    INSERT INTO change_log (entity, row_id) VALUES ('wish', OLD.wish_id);
END;
CREATE TRIGGER me_too_fixed BEFORE UPDATE OF id, organisation_id, created_at ON me_too
BEGIN SELECT RAISE(ABORT, 'tjc:denied:me_too'); END;
-- To another wish only where the two became one; to nobody only where a person is erased.
CREATE TRIGGER me_too_moved BEFORE UPDATE OF wish_id, person_id ON me_too
BEGIN
    SELECT RAISE(ABORT, 'tjc:denied:me_too')
        WHERE (NEW.wish_id <> OLD.wish_id AND NOT EXISTS (SELECT 1 FROM wish
                WHERE id = OLD.wish_id AND merged_into = NEW.wish_id))
            OR (NEW.person_id IS NOT OLD.person_id AND (NEW.person_id IS NOT NULL
                OR NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.person_id)));
END;
CREATE TRIGGER me_too_counted AFTER UPDATE OF wish_id ON me_too WHEN NEW.wish_id <> OLD.wish_id
BEGIN
    UPDATE wish SET votes = votes - 1 WHERE id = OLD.wish_id;
    UPDATE wish SET votes = votes + 1 WHERE id = NEW.wish_id;
END;

-- Inserting here makes two wishes one: of who wished both, the earlier counts.
CREATE VIEW wish_merge AS SELECT id AS source_id, merged_into AS target_id FROM wish WHERE merged_into IS NOT NULL;
CREATE TRIGGER wish_merged INSTEAD OF INSERT ON wish_merge
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:wish.merge') WHERE NEW.source_id = NEW.target_id;
    SELECT RAISE(ABORT, 'tjc:not_found:wish')
        WHERE (SELECT count(*) FROM wish WHERE id IN (NEW.source_id, NEW.target_id)) <> 2;
    SELECT RAISE(ABORT, 'tjc:conflict:wish.over') FROM wish
        WHERE id IN (NEW.source_id, NEW.target_id) AND state NOT IN ('open', 'picked_up');
    UPDATE wish SET state = 'closed', merged_into = NEW.target_id, revision = revision + 1 WHERE id = NEW.source_id;
    DELETE FROM me_too WHERE wish_id IN (NEW.source_id, NEW.target_id) AND EXISTS (SELECT 1 FROM me_too earlier
        WHERE earlier.wish_id IN (NEW.source_id, NEW.target_id) AND earlier.person_id = me_too.person_id
            AND earlier.id < me_too.id);
    UPDATE me_too SET wish_id = NEW.target_id WHERE wish_id = NEW.source_id;
    UPDATE wish SET revision = revision + 1 WHERE id = NEW.target_id;
    INSERT INTO notice (person_id, kind, wish_id, detail)
        SELECT person_id, 'wish_merged', NEW.target_id, (SELECT title FROM wish WHERE id = NEW.source_id)
        FROM (SELECT created_by AS person_id FROM wish WHERE id = NEW.source_id) WHERE person_id IS NOT NULL;
END;

-- Inserting here makes a wish a session that stands: who wished signs up, in the order of their wishes, and is told.
-- Who has a seat elsewhere at that time, and for whom there is no room in the queue, is told only. Deleting here takes
-- all of that back, as long as nobody else signed up and it has not begun.
CREATE VIEW wish_planning AS
SELECT id AS wish_id, session_id, made_training FROM wish WHERE state = 'planned';
CREATE TRIGGER wish_planned INSTEAD OF INSERT ON wish_planning
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:wish') WHERE NOT EXISTS (SELECT 1 FROM wish WHERE id = NEW.wish_id);
    SELECT RAISE(ABORT, 'tjc:conflict:wish.over') FROM wish
        WHERE id = NEW.wish_id AND state NOT IN ('open', 'picked_up');
    SELECT RAISE(ABORT, 'tjc:not_found:session')
        WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id AND state = 'planned');
    -- It goes when the planning is taken back: none but the one of this session.
    SELECT RAISE(ABORT, 'tjc:invalid:wish.training') FROM session
        WHERE id = NEW.session_id AND NEW.made_training <> training_id;
    UPDATE wish SET state_before = state, state = 'planned', session_id = NEW.session_id,
        made_training = NEW.made_training, revision = revision + 1 WHERE id = NEW.wish_id;
    INSERT INTO enrolment (session_id, person_id, intent)
        SELECT NEW.session_id, m.person_id, 'wish:' || NEW.wish_id || ':' || NEW.session_id || ':' || m.person_id
        FROM me_too m
        WHERE m.wish_id = NEW.wish_id AND m.person_id IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM session_trainer t
                WHERE t.session_id = NEW.session_id AND t.person_id = m.person_id)
            AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.session_id = NEW.session_id
                AND e.person_id = m.person_id AND e.state IN ('requested', 'enrolled', 'waitlisted', 'pending'))
            AND NOT EXISTS (SELECT 1 FROM clash c
                WHERE c.session_id = NEW.session_id AND c.person_id = m.person_id)
        ORDER BY m.id
        LIMIT (SELECT CASE WHEN max_seats IS NULL OR waitlist_size IS NULL OR needs_approval THEN -1
            ELSE max(0, max_seats - enrolled) + max(0, waitlist_size - waitlisted) END
            FROM session WHERE id = NEW.session_id);
    INSERT INTO notice (person_id, kind, session_id, wish_id)
        SELECT person_id, 'wish_planned', NEW.session_id, NEW.wish_id
        FROM me_too WHERE wish_id = NEW.wish_id AND person_id IS NOT NULL;
END;
CREATE TRIGGER wish_unplanned INSTEAD OF DELETE ON wish_planning
BEGIN
    SELECT RAISE(ABORT, 'tjc:conflict:session.started') FROM session
        WHERE id = OLD.session_id AND starts_at <= (SELECT now FROM clock);
    SELECT RAISE(ABORT, 'tjc:conflict:wish.others_enrolled') FROM enrolment
        WHERE session_id = OLD.session_id AND intent NOT LIKE 'wish:' || OLD.wish_id || ':%';
    INSERT INTO taking_back (session_id) VALUES (OLD.session_id);
    UPDATE wish SET state = coalesce(state_before, 'open'), session_id = NULL, state_before = NULL, made_training = NULL,
        revision = revision + 1 WHERE id = OLD.wish_id;
    DELETE FROM notice WHERE session_id = OLD.session_id;
    DELETE FROM enrolment WHERE session_id = OLD.session_id;
    DELETE FROM session_topic WHERE session_id = OLD.session_id;
    DELETE FROM session_trainer WHERE session_id = OLD.session_id;
    DELETE FROM session WHERE id = OLD.session_id;
    DELETE FROM training_topic WHERE training_id = OLD.made_training
        AND NOT EXISTS (SELECT 1 FROM session WHERE training_id = OLD.made_training);
    DELETE FROM training WHERE id = OLD.made_training
        AND NOT EXISTS (SELECT 1 FROM session WHERE training_id = OLD.made_training);
    INSERT INTO change_log (entity, row_id) VALUES ('session', OLD.session_id);
    DELETE FROM taking_back WHERE session_id = OLD.session_id;
END;

-- Demand whose session is off is demand again.
CREATE TRIGGER wish_session_cancelled AFTER UPDATE OF state ON session
    WHEN OLD.state = 'planned' AND NEW.state = 'cancelled'
BEGIN
    UPDATE wish SET state = coalesce(state_before, 'open'), session_id = NULL, state_before = NULL,
        made_training = NULL, revision = revision + 1 WHERE session_id = NEW.id AND state = 'planned';
END;

---------------------------------------------------------------------------------------------- help among colleagues

CREATE TRIGGER help_request_new BEFORE INSERT ON help_request
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:help_request.state')
        WHERE NEW.state <> 'asked' OR NEW.session_id IS NOT NULL OR NEW.revision <> 1
            OR EXISTS (SELECT 1 FROM help_request WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:conflict:help_request.past') WHERE NEW.starts_at <= (SELECT now FROM clock);
END;
CREATE TRIGGER help_request_no_delete BEFORE DELETE ON help_request
BEGIN SELECT RAISE(ABORT, 'tjc:denied:help_request.delete'); END;
CREATE TRIGGER help_request_fixed BEFORE UPDATE OF id, uid, from_id, to_id, created_at ON help_request
BEGIN SELECT RAISE(ABORT, 'tjc:denied:help_request.fixed'); END;
CREATE TRIGGER help_request_guard BEFORE UPDATE OF title, format, question, answer, starts_at, ends_at, place, state,
    session_id, revision ON help_request
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id IN (OLD.from_id, OLD.to_id))
BEGIN
    SELECT RAISE(ABORT, 'tjc:conflict:help_request.revision') WHERE NEW.revision <> OLD.revision + 1;
    SELECT RAISE(ABORT, 'tjc:conflict:help_request.transition')
        WHERE NOT ((OLD.state = 'asked' AND NEW.state IN ('asked', 'changed', 'accepted', 'declined', 'withdrawn'))
            OR (OLD.state = 'changed' AND NEW.state IN ('changed', 'asked', 'accepted', 'declined', 'withdrawn')));
    SELECT RAISE(ABORT, 'tjc:conflict:help_request.past')
        WHERE NEW.state IN ('asked', 'changed', 'accepted') AND NEW.starts_at <= (SELECT now FROM clock);
END;
CREATE TRIGGER help_request_told AFTER INSERT ON help_request
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('help', NEW.id);
    INSERT INTO notice (person_id, kind, help_request_id, about_id)
        VALUES (NEW.to_id, 'help_asked', NEW.id, NEW.from_id);
END;
-- Who is to answer tells by answering who did: the other hears of it.
CREATE TRIGGER help_request_changed AFTER UPDATE OF revision ON help_request
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id IN (OLD.from_id, OLD.to_id))
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('help', NEW.id);
    INSERT INTO notice (person_id, kind, help_request_id, session_id, about_id, detail)
        SELECT CASE WHEN by_other THEN NEW.from_id ELSE NEW.to_id END, 'help_' || NEW.state, NEW.id, NEW.session_id,
            CASE WHEN by_other THEN NEW.to_id ELSE NEW.from_id END,
            CASE NEW.state WHEN 'declined' THEN NEW.answer ELSE '' END
        FROM (SELECT OLD.state = 'asked' AND NEW.state <> 'withdrawn' AND NEW.state <> 'asked' AS by_other);
END;

-- Inserting here accepts a request: it becomes a session that its trainer gives, and who asked is in it.
CREATE VIEW help_acceptance AS SELECT id AS help_request_id FROM help_request WHERE state = 'accepted';
CREATE TRIGGER help_accepted INSTEAD OF INSERT ON help_acceptance
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:help_request')
        WHERE NOT EXISTS (SELECT 1 FROM help_request WHERE id = NEW.help_request_id);
    SELECT RAISE(ABORT, 'tjc:conflict:help_request.transition') FROM help_request
        WHERE id = NEW.help_request_id AND state NOT IN ('asked', 'changed');
    SELECT RAISE(ABORT, 'tjc:conflict:help_request.past') FROM help_request
        WHERE id = NEW.help_request_id AND starts_at <= (SELECT now FROM clock);
    INSERT INTO training (uid, title, format, offered_by)
        SELECT 'help-' || uid, title, format, to_id FROM help_request WHERE id = NEW.help_request_id;
    INSERT INTO training_topic (training_id, topic_id)
        SELECT t.id, h.topic_id FROM help_request h JOIN training t ON t.uid = 'help-' || h.uid
        WHERE h.id = NEW.help_request_id AND h.topic_id IS NOT NULL;
    INSERT INTO session (uid, training_id, starts_at, ends_at, building, max_seats, updated_at)
        SELECT 'help-' || h.uid, t.id, h.starts_at, h.ends_at, h.place, CASE h.format WHEN 'desk_visit' THEN 3 END,
            (SELECT now FROM clock)
        FROM help_request h JOIN training t ON t.uid = 'help-' || h.uid WHERE h.id = NEW.help_request_id;
    INSERT INTO session_trainer (session_id, position, person_id)
        SELECT s.id, 0, h.to_id FROM help_request h JOIN session s ON s.uid = 'help-' || h.uid
        WHERE h.id = NEW.help_request_id;
    INSERT INTO session_topic (session_id, position, topic_id)
        SELECT s.id, 0, h.topic_id FROM help_request h JOIN session s ON s.uid = 'help-' || h.uid
        WHERE h.id = NEW.help_request_id AND h.topic_id IS NOT NULL;
    INSERT INTO enrolment (session_id, person_id, intent)
        SELECT s.id, h.from_id, 'help:' || h.uid FROM help_request h JOIN session s ON s.uid = 'help-' || h.uid
        WHERE h.id = NEW.help_request_id;
    UPDATE help_request SET state = 'accepted', session_id = (SELECT s.id FROM session s
            WHERE s.uid = 'help-' || help_request.uid), revision = revision + 1
        WHERE id = NEW.help_request_id;
END;

---------------------------------------------------------------------------------------------- clashes

-- What is a period rather than a meeting (e-learning, all day, or a day or longer), takes no room, and does not forbid
-- other sessions itself, takes nobody's hours: it clashes with nothing that somebody has a seat in.
DROP VIEW clash;
CREATE VIEW clash AS
SELECT here.id AS session_id, seat.person_id, there.id AS other_id
FROM session here CROSS JOIN enrolment seat CROSS JOIN session there
WHERE (here.blocks_clash OR EXISTS (SELECT 1 FROM session WHERE blocks_clash))
    AND seat.state = 'enrolled' AND there.id = seat.session_id AND there.id <> here.id AND there.state = 'planned'
    AND there.starts_at < here.ends_at AND there.ends_at > here.starts_at
    AND (here.blocks_clash OR there.blocks_clash)
    AND (here.blocks_clash OR here.room_id IS NOT NULL OR NOT (here.all_day
        OR here.ends_at - here.starts_at >= 86400000
        OR (SELECT format FROM training WHERE id = here.training_id) = 'e_learning'))
    AND (there.blocks_clash OR there.room_id IS NOT NULL OR NOT (there.all_day
        OR there.ends_at - there.starts_at >= 86400000
        OR (SELECT format FROM training WHERE id = there.training_id) = 'e_learning'));

-- Its own queue moves up too: what it waited for may be no clash any more.
DROP TRIGGER session_promote;
CREATE TRIGGER session_promote AFTER UPDATE OF max_seats, signup_closes_at, starts_at, ends_at, all_day, room_id, state,
    blocks_clash ON session
BEGIN
    UPDATE session SET kept_seats = CASE WHEN enrolled > max_seats THEN enrolled ELSE 0 END
        WHERE id = NEW.id AND kept_seats <> CASE WHEN enrolled > max_seats THEN enrolled ELSE 0 END;
    UPDATE enrolment SET state = 'cancelled' WHERE id IN (SELECT id FROM expired_offer WHERE session_id = NEW.id);
    INSERT INTO promotion (session_id) SELECT session_id FROM promotion WHERE session_id = NEW.id;
END;

DROP TRIGGER session_made_way;
CREATE TRIGGER session_made_way AFTER UPDATE OF starts_at, ends_at, all_day, room_id, state, blocks_clash ON session
    WHEN NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at OR NEW.all_day <> OLD.all_day
        OR NEW.room_id IS NOT OLD.room_id OR NEW.state <> OLD.state OR NEW.blocks_clash <> OLD.blocks_clash
BEGIN
    INSERT INTO promotion (session_id)
        SELECT DISTINCT p.session_id
        FROM enrolment seat CROSS JOIN enrolment e CROSS JOIN promotion p
        WHERE seat.session_id = NEW.id AND seat.state = 'enrolled' AND e.person_id = seat.person_id
            AND e.state = 'waitlisted' AND p.session_id = e.session_id
        ORDER BY p.session_id;
END;

CREATE TRIGGER training_made_way AFTER UPDATE OF format ON training WHEN NEW.format <> OLD.format
BEGIN
    INSERT INTO promotion (session_id)
        SELECT p.session_id FROM session s CROSS JOIN promotion p
        WHERE s.training_id = NEW.id AND p.session_id = s.id
        ORDER BY p.session_id;
    INSERT INTO promotion (session_id)
        SELECT DISTINCT p.session_id
        FROM session s CROSS JOIN enrolment seat CROSS JOIN enrolment e CROSS JOIN promotion p
        WHERE s.training_id = NEW.id AND seat.session_id = s.id AND seat.state = 'enrolled'
            AND e.person_id = seat.person_id AND e.state = 'waitlisted' AND p.session_id = e.session_id
        ORDER BY p.session_id;
END;

---------------------------------------------------------------------------------------------- privacy

-- Inserting here erases what is known of a person; counts, and the sessions that were given, stay.
CREATE VIEW erasure AS SELECT id AS person_id, id AS by_id FROM person WHERE erased_at IS NOT NULL;
CREATE TRIGGER person_erased INSTEAD OF INSERT ON erasure
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:person') WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = NEW.person_id);
    INSERT INTO taking_back (person_id) VALUES (NEW.person_id);
    UPDATE enrolment SET state = 'cancelled', left_by = NEW.by_id
        WHERE person_id = NEW.person_id AND state IN ('enrolled', 'waitlisted', 'pending') AND attendance IS NULL
            AND session_id IN (SELECT id FROM session WHERE starts_at > (SELECT now FROM clock));
    UPDATE help_request SET state = CASE WHEN state IN ('asked', 'changed') THEN 'withdrawn' ELSE state END,
        question = '', answer = '', place = '', title = '-', revision = revision + 1
        WHERE NEW.person_id IN (from_id, to_id);
    DELETE FROM notice WHERE person_id = NEW.person_id;
    DELETE FROM expertise WHERE person_id = NEW.person_id;
    DELETE FROM person_language WHERE person_id = NEW.person_id;
    DELETE FROM person_format WHERE person_id = NEW.person_id;
    DELETE FROM availability WHERE person_id = NEW.person_id;
    DELETE FROM absence WHERE person_id = NEW.person_id;
    DELETE FROM person_role WHERE person_id = NEW.person_id;
    UPDATE me_too SET person_id = NULL WHERE person_id = NEW.person_id;
    UPDATE wish SET created_by = NULL WHERE created_by = NEW.person_id;
    UPDATE wish SET state = 'open', picked_by = NULL, revision = revision + 1
        WHERE picked_by = NEW.person_id AND state = 'picked_up';
    UPDATE wish SET picked_by = NULL, revision = revision + 1 WHERE picked_by = NEW.person_id;
    UPDATE training SET withdrawn = 1, revision = revision + 1 WHERE offered_by = NEW.person_id;
    UPDATE person SET name = '-', login = NULL, email = NULL, job_title = '', about = '', building = '',
        organisation_id = NULL, offers = 0, listed = 0, shows_availability = 0, shows_history = 0,
        erased_at = (SELECT now FROM clock), revision = revision + 1
        WHERE id = NEW.person_id;
    DELETE FROM taking_back WHERE person_id = NEW.person_id;
END;

---------------------------------------------------------------------------------------------- search

DROP TABLE person_search;
CREATE VIRTUAL TABLE person_search USING fts5 (
    name, work, expert, knows, shown, detail = 'column', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
DROP TABLE training_search;
CREATE VIRTUAL TABLE training_search USING fts5 (
    title, more, detail = 'column', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE VIRTUAL TABLE wish_search USING fts5 (
    title, more, detail = 'column', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE VIRTUAL TABLE topic_search USING fts5 (
    name, labels, more, detail = 'column', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Every word that is found by, for what somebody mistyped.
CREATE VIRTUAL TABLE person_words USING fts5vocab(person_search, row);
CREATE VIRTUAL TABLE training_words USING fts5vocab(training_search, row);
CREATE VIRTUAL TABLE wish_words USING fts5vocab(wish_search, row);
CREATE VIRTUAL TABLE topic_words USING fts5vocab(topic_search, row);

INSERT INTO training_search (rowid, title, more) SELECT id, title, summary FROM training;
INSERT INTO topic_search (rowid, name, labels, more) SELECT id, name, '', '' FROM topic;
INSERT INTO person_search (rowid, name, work, expert, knows, shown)
    SELECT p.id, p.name || ' ' || coalesce(p.email, ''),
        p.job_title || ' ' || coalesce((SELECT o.name || ' ' || o.short_name FROM organisation o
            WHERE o.id = p.organisation_id), ''),
        coalesce((SELECT group_concat(t.name, ' ') FROM expertise e JOIN topic t ON t.id = e.topic_id
            WHERE e.person_id = p.id AND e.level = 'expert'), ''),
        coalesce((SELECT group_concat(t.name, ' ') FROM expertise e JOIN topic t ON t.id = e.topic_id
            WHERE e.person_id = p.id AND e.level <> 'expert'), ''),
        coalesce((SELECT group_concat(t.name, ' ') FROM (SELECT DISTINCT st.topic_id FROM session_trainer s
                JOIN session_topic st ON st.session_id = s.session_id WHERE s.person_id = p.id) AS given
            JOIN topic t ON t.id = given.topic_id), '')
    FROM person p;
