-- min_compatible: 8
--
-- Evaluations, and what time brings. A program of before would tell nobody what is kept of him here, and give no answer
-- to who is asked: so it may read this, but not write.
--
-- Nobody who reads the workspace learns who gave which answer:
--
-- * That somebody answered (evaluation_invite) and what was answered (evaluation_box) are written by two transactions,
--   joined only by a ticket: a number that names nobody, and that is gone once it was used. Neither row has a time.
-- * The answers of one ballot are laid in the box apart, one row a question, under keys drawn by lot; nothing says which
--   rows came together. With each ballot all rows of its session are taken out and laid in anew, in an order drawn by
--   lot, so that the place of a row on its page tells nothing either.
-- * Once five answers to a question of a session wait in the box they are counted (evaluation_tally), or kept without a
--   trace of when they came (evaluation_text), and leave it. So a single answer that was counted exists no more.
-- * Therefore no two results differ by fewer than five. What is shown of a question is, for each session, a sum of lots
--   of five or more: an atom, that only grows, by five or more at once. Every filter asks for whole sessions, so every
--   result is a union of atoms, and so is whatever one result holds more than another: nothing, or five or more. No
--   clever choice of filters, nor asking again later, comes to less, and nothing has to be held back for that.
-- * That somebody has read that he is asked, or has answered, changes no row's size and no time: see notice_evaluation_read.
--   The log of changes tells that something changed, not of which session.
--
-- On a file, whoever may write it may read the box as well, and who keeps copies of the file of before and after somebody
-- answered can compare them. What the rows of one moment hold tells nobody more than how many answered.

---------------------------------------------------------------------------------------------- forms

-- A form never changes: a change is a new version, of other rows. Its questions keep their keys.
CREATE TABLE evaluation_form (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('after', 'follow_up')),
    -- Nothing: for all formats without a form of their own.
    format TEXT CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group', 'network_meeting', 'course',
        'e_learning', 'game')),
    -- Of a survey that was held elsewhere; such a form is asked of nobody.
    survey TEXT NOT NULL DEFAULT '' CHECK (length(survey) <= 200),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT;
CREATE UNIQUE INDEX evaluation_form_version ON evaluation_form (survey, kind, coalesce(format, ''), version);

CREATE TABLE evaluation_question (
    id INTEGER PRIMARY KEY,
    form_id INTEGER NOT NULL REFERENCES evaluation_form (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    key TEXT NOT NULL CHECK (key <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('scale', 'yes_no', 'single', 'multiple', 'number', 'text')),
    -- What the program does with it.
    use TEXT NOT NULL DEFAULT '' CHECK (use IN ('', 'overall', 'recommend', 'for_trainer', 'for_forum')),
    -- Kirkpatrick's.
    level INTEGER NOT NULL DEFAULT 1 CHECK (level BETWEEN 1 AND 3),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 500),
    -- A JSON array of texts.
    options TEXT NOT NULL DEFAULT '[]',
    low INTEGER NOT NULL DEFAULT 1,
    high INTEGER NOT NULL DEFAULT 5 CHECK (high > low),
    low_label TEXT NOT NULL DEFAULT '',
    high_label TEXT NOT NULL DEFAULT '',
    required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
    -- Asked only where the question at that place was answered so; after a "!": otherwise.
    depends_on INTEGER CHECK (depends_on >= 0 AND depends_on < position),
    depends_value TEXT NOT NULL DEFAULT '',
    UNIQUE (form_id, position),
    UNIQUE (form_id, key)
) STRICT;

-- The newest form of each kind for each format.
CREATE VIEW evaluation_newest AS
SELECT f.id AS form_id, f.kind, f.format, f.version
FROM evaluation_form f
WHERE f.survey = '' AND NOT EXISTS (SELECT 1 FROM evaluation_form n
    WHERE n.survey = '' AND n.kind = f.kind AND coalesce(n.format, '') = coalesce(f.format, '') AND n.version > f.version);

---------------------------------------------------------------------------------------------- who and what, apart

-- What is asked of one session. The counts are kept by triggers.
CREATE TABLE evaluation (
    session_id INTEGER NOT NULL REFERENCES session (id),
    kind TEXT NOT NULL CHECK (kind IN ('after', 'follow_up')),
    -- All are asked the same, so that their answers are counted together.
    form_id INTEGER NOT NULL REFERENCES evaluation_form (id),
    invited INTEGER NOT NULL DEFAULT 0 CHECK (invited >= 0),
    answered INTEGER NOT NULL DEFAULT 0 CHECK (answered BETWEEN 0 AND invited),
    -- Whether colleagues see the results, and the open answers.
    shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
    texts_shared INTEGER NOT NULL DEFAULT 0 CHECK (texts_shared IN (0, 1)),
    PRIMARY KEY (session_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_by_form ON evaluation (form_id);

-- Who was asked, and whether he answered: 0 and 1 take the same room, so that the row stays where it was.
CREATE TABLE evaluation_invite (
    session_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    answered INTEGER NOT NULL DEFAULT 0 CHECK (answered IN (0, 1)),
    PRIMARY KEY (session_id, kind, person_id),
    FOREIGN KEY (session_id, kind) REFERENCES evaluation (session_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_invite_by_person ON evaluation_invite (person_id, session_id, kind);

CREATE TABLE evaluation_ticket (
    ticket TEXT PRIMARY KEY NOT NULL CHECK (length(ticket) = 36),
    session_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    FOREIGN KEY (session_id, kind) REFERENCES evaluation (session_id, kind)
) STRICT, WITHOUT ROWID;

-- An answer to one question that waits for others. Of Multiple a JSON array of texts.
CREATE TABLE evaluation_box (
    key TEXT PRIMARY KEY NOT NULL,
    session_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    question_id INTEGER NOT NULL REFERENCES evaluation_question (id),
    value TEXT NOT NULL,
    -- Of an open answer: whether the trainer may read it.
    for_trainer INTEGER NOT NULL CHECK (for_trainer IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_box_by_session ON evaluation_box (session_id, kind, question_id);

-- How many gave that answer; '' is how many answered at all.
CREATE TABLE evaluation_tally (
    session_id INTEGER NOT NULL REFERENCES session (id),
    question_id INTEGER NOT NULL REFERENCES evaluation_question (id),
    value TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (session_id, question_id, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE evaluation_text (
    key TEXT PRIMARY KEY NOT NULL,
    session_id INTEGER NOT NULL REFERENCES session (id),
    question_id INTEGER NOT NULL REFERENCES evaluation_question (id),
    text TEXT NOT NULL,
    for_trainer INTEGER NOT NULL CHECK (for_trainer IN (0, 1)),
    -- The question of the vraagbaak that it became.
    thread_id INTEGER REFERENCES thread (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evaluation_text_by_session ON evaluation_text (session_id, question_id);
CREATE INDEX evaluation_text_by_thread ON evaluation_text (thread_id) WHERE thread_id IS NOT NULL;

-- Where rows lie while they are laid anew. Empty between transactions.
CREATE TABLE evaluation_shuffle (
    key TEXT NOT NULL,
    question_id INTEGER NOT NULL,
    value TEXT NOT NULL,
    for_trainer INTEGER NOT NULL,
    thread_id INTEGER
) STRICT;

-- How far time's work came: sessions that ended up to asked_until were asked about, and again months later up to
-- followed_until. What ended before this table was there is asked of nobody. What stands in *_to is being done.
CREATE TABLE evaluation_due (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    since INTEGER NOT NULL,
    asked_until INTEGER NOT NULL,
    followed_until INTEGER NOT NULL,
    asked_to INTEGER NOT NULL DEFAULT 0,
    followed_to INTEGER NOT NULL DEFAULT 0,
    -- How much was done in all.
    settled INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO evaluation_due (id, since, asked_until, followed_until) SELECT 1, now, now, now FROM clock;

CREATE INDEX enrolment_marked ON enrolment (session_id) WHERE attendance IS NOT NULL;

---------------------------------------------------------------------------------------------- forms are fixed

CREATE TRIGGER evaluation_form_new BEFORE INSERT ON evaluation_form
BEGIN
    SELECT RAISE(ABORT, 'tjc:denied:evaluation.form') WHERE EXISTS (SELECT 1 FROM evaluation_form WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:conflict:form.version')
        WHERE NEW.version <> 1 + coalesce((SELECT max(version) FROM evaluation_form
            WHERE survey = NEW.survey AND kind = NEW.kind AND coalesce(format, '') = coalesce(NEW.format, '')), 0);
END;
CREATE TRIGGER evaluation_form_fixed BEFORE UPDATE ON evaluation_form
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.form'); END;
CREATE TRIGGER evaluation_form_no_delete BEFORE DELETE ON evaluation_form
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.form'); END;
CREATE TRIGGER evaluation_question_new BEFORE INSERT ON evaluation_question
    WHEN EXISTS (SELECT 1 FROM evaluation WHERE form_id = NEW.form_id)
        OR EXISTS (SELECT 1 FROM evaluation_question WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.form'); END;
CREATE TRIGGER evaluation_question_fixed BEFORE UPDATE ON evaluation_question
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.form'); END;
CREATE TRIGGER evaluation_question_no_delete BEFORE DELETE ON evaluation_question
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.form'); END;

---------------------------------------------------------------------------------------------- who may answer

-- Who was there: by the attendance; where nobody took it, who had a seat. Who was asked already may answer unless he was
-- marked as not there. Not trainers, and not what two colleagues agreed on between them.
CREATE VIEW evaluation_attendant AS
SELECT e.session_id, e.person_id, s.ends_at
FROM enrolment e
    JOIN session s ON s.id = e.session_id
    JOIN training t ON t.id = s.training_id
    JOIN person p ON p.id = e.person_id
WHERE e.state = 'enrolled' AND s.state = 'planned' AND t.uid NOT LIKE 'help-%' AND p.erased_at IS NULL
    AND (e.attendance IN ('attended', 'partial') OR (e.attendance IS NULL
        AND (NOT EXISTS (SELECT 1 FROM enrolment m WHERE m.session_id = e.session_id AND m.attendance IS NOT NULL)
            OR EXISTS (SELECT 1 FROM evaluation_invite i
                WHERE i.person_id = e.person_id AND i.session_id = e.session_id))))
    AND NOT EXISTS (SELECT 1 FROM session_trainer g
        WHERE g.session_id = e.session_id AND g.person_id = e.person_id)
    AND NOT EXISTS (SELECT 1 FROM evaluation v JOIN evaluation_form f ON f.id = v.form_id
        WHERE v.session_id = e.session_id AND f.survey <> '');

-- The same with what each is asked, whether that may be answered yet, and whether he did.
CREATE VIEW evaluation_of_mine AS
SELECT a.session_id, k.kind, a.person_id, a.ends_at, a.ends_at + k.later AS from_at,
    coalesce(v.form_id,
        (SELECT form_id FROM evaluation_newest n WHERE n.kind = k.kind AND n.format = t.format),
        (SELECT form_id FROM evaluation_newest n WHERE n.kind = k.kind AND n.format IS NULL)) AS form_id,
    coalesce(i.answered, 0) AS answered
FROM evaluation_attendant a
    JOIN session s ON s.id = a.session_id
    JOIN training t ON t.id = s.training_id
    CROSS JOIN (SELECT 'after' AS kind, 0 AS later UNION ALL SELECT 'follow_up', 7776000000) AS k
    LEFT JOIN evaluation v ON v.session_id = a.session_id AND v.kind = k.kind
    LEFT JOIN evaluation_invite i ON i.session_id = a.session_id AND i.kind = k.kind AND i.person_id = a.person_id;

CREATE TRIGGER evaluation_invite_new BEFORE INSERT ON evaluation_invite
BEGIN
    SELECT RAISE(ABORT, 'tjc:denied:evaluation.invite')
        WHERE NEW.answered OR EXISTS (SELECT 1 FROM evaluation_invite
            WHERE session_id = NEW.session_id AND kind = NEW.kind AND person_id = NEW.person_id);
    INSERT INTO evaluation (session_id, kind, form_id, shared, texts_shared)
        SELECT NEW.session_id, NEW.kind, coalesce(
                (SELECT form_id FROM evaluation_newest n WHERE n.kind = NEW.kind AND n.format = t.format),
                (SELECT form_id FROM evaluation_newest n WHERE n.kind = NEW.kind AND n.format IS NULL)),
            coalesce(v.shared, 0), coalesce(v.texts_shared, 0)
        FROM session s JOIN training t ON t.id = s.training_id
            LEFT JOIN evaluation v ON v.session_id = s.id AND v.kind <> NEW.kind
        WHERE s.id = NEW.session_id AND NOT EXISTS (SELECT 1 FROM evaluation
            WHERE session_id = NEW.session_id AND kind = NEW.kind);
END;
CREATE TRIGGER evaluation_invite_added AFTER INSERT ON evaluation_invite
BEGIN UPDATE evaluation SET invited = invited + 1 WHERE session_id = NEW.session_id AND kind = NEW.kind; END;
CREATE TRIGGER evaluation_invite_fixed BEFORE UPDATE ON evaluation_invite
    WHEN OLD.answered OR NOT NEW.answered OR NEW.session_id <> OLD.session_id OR NEW.kind <> OLD.kind
        OR NEW.person_id <> OLD.person_id
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.invite'); END;
CREATE TRIGGER evaluation_invite_answered AFTER UPDATE ON evaluation_invite
BEGIN UPDATE evaluation SET answered = answered + 1 WHERE session_id = NEW.session_id AND kind = NEW.kind; END;
-- Who answered was asked; who is erased is counted all the same.
CREATE TRIGGER evaluation_invite_kept BEFORE DELETE ON evaluation_invite
    WHEN OLD.answered AND NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:evaluation.invite'); END;
CREATE TRIGGER evaluation_invite_removed AFTER DELETE ON evaluation_invite
    WHEN NOT EXISTS (SELECT 1 FROM taking_back WHERE person_id = OLD.person_id)
BEGIN UPDATE evaluation SET invited = invited - 1 WHERE session_id = OLD.session_id AND kind = OLD.kind; END;

---------------------------------------------------------------------------------------------- being asked

-- That somebody read that he is asked must not tell when he answered: read is what was read at once. Until then the room
-- that the time will take holds the word 'unread', so that the row stays where it is on its page.
DROP TRIGGER notice_fixed;
CREATE TRIGGER notice_fixed BEFORE UPDATE OF id, person_id, kind, session_id, enrolment_id, wish_id, help_request_id,
    thread_id, post_id, about_id, created_at ON notice
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_detail_fixed BEFORE UPDATE OF detail ON notice
    WHEN NOT (OLD.kind IN ('evaluate', 'follow_up') AND OLD.detail = 'unread' AND NEW.detail = '')
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_evaluation_read BEFORE UPDATE OF read_at ON notice
    WHEN OLD.kind IN ('evaluate', 'follow_up') AND NOT (NEW.read_at IS OLD.created_at AND NEW.detail = '')
BEGIN
    UPDATE notice SET read_at = created_at, detail = ''
        WHERE id = OLD.id AND OLD.read_at IS NULL AND NEW.read_at IS NOT NULL;
    SELECT RAISE(IGNORE);
END;

-- Inserting here asks who was at a session and was not asked yet.
CREATE VIEW evaluation_asking AS SELECT session_id, kind FROM evaluation;
CREATE TRIGGER evaluation_asked INSTEAD OF INSERT ON evaluation_asking
BEGIN
    INSERT INTO notice (person_id, kind, session_id, detail)
        SELECT a.person_id, CASE NEW.kind WHEN 'after' THEN 'evaluate' ELSE 'follow_up' END, NEW.session_id, 'unread'
        FROM evaluation_attendant a
        WHERE a.session_id = NEW.session_id
            AND NOT EXISTS (SELECT 1 FROM evaluation_invite i
                WHERE i.session_id = NEW.session_id AND i.kind = NEW.kind AND i.person_id = a.person_id)
            AND NOT EXISTS (SELECT 1 FROM notice n WHERE n.person_id = a.person_id AND n.session_id = NEW.session_id
                AND n.kind = CASE NEW.kind WHEN 'after' THEN 'evaluate' ELSE 'follow_up' END);
    INSERT INTO evaluation_invite (session_id, kind, person_id)
        SELECT NEW.session_id, NEW.kind, a.person_id FROM evaluation_attendant a
        WHERE a.session_id = NEW.session_id
            AND NOT EXISTS (SELECT 1 FROM evaluation_invite i
                WHERE i.session_id = NEW.session_id AND i.kind = NEW.kind AND i.person_id = a.person_id);
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
END;

-- Inserting here opens the thread in which a session is evaluated together, where somebody was there and there is none.
-- The day is that of two hours later than UTC: ours in summer, and in winter but for the last hour.
CREATE VIEW together_opening AS SELECT session_id FROM thread WHERE is_together;
CREATE TRIGGER together_opened INSTEAD OF INSERT ON together_opening
    WHEN NOT EXISTS (SELECT 1 FROM thread WHERE session_id = NEW.session_id AND is_together)
        AND EXISTS (SELECT 1 FROM evaluation_attendant WHERE session_id = NEW.session_id)
BEGIN
    INSERT INTO thread (uid, kind, title, is_together, session_id)
        SELECT lower(hex(randomblob(16))), 'discussion', substr(t.title, 1, 270) || ', '
                || CAST(strftime('%d', (s.starts_at + 7200000) / 1000, 'unixepoch') AS INTEGER) || ' '
                || rtrim(substr('januari   februari  maart     april     mei       juni      juli      augustus  '
                    || 'september oktober   november  december  ',
                    10 * CAST(strftime('%m', (s.starts_at + 7200000) / 1000, 'unixepoch') AS INTEGER) - 9, 10)) || ' '
                || strftime('%Y', (s.starts_at + 7200000) / 1000, 'unixepoch'), 1, s.id
        FROM session s JOIN training t ON t.id = s.training_id WHERE s.id = NEW.session_id;
    INSERT INTO thread_topic (thread_id, topic_id)
        SELECT h.id, x.topic_id FROM thread h JOIN session_topic x ON x.session_id = h.session_id
        WHERE h.session_id = NEW.session_id AND h.is_together ORDER BY x.position LIMIT 10;
    INSERT INTO post (uid, thread_id, text)
        SELECT lower(hex(randomblob(16))), id, 'Hoe was het? Wat neem je mee, en wat wil je nog weten?' FROM thread
        WHERE session_id = NEW.session_id AND is_together;
    INSERT INTO thread_follow (thread_id, person_id)
        SELECT h.id, x.person_id FROM thread h JOIN (
                SELECT person_id FROM evaluation_attendant WHERE session_id = NEW.session_id
                UNION SELECT person_id FROM session_trainer WHERE session_id = NEW.session_id) AS x
        WHERE h.session_id = NEW.session_id AND h.is_together;
END;

-- Attendance that is taken later: who was there is asked then, for two months; who was not, is not.
CREATE VIEW evaluation_late AS
SELECT a.session_id, a.person_id
FROM evaluation_attendant a JOIN evaluation_due d
WHERE a.ends_at <= d.asked_until AND a.ends_at > d.since
    AND a.ends_at > (SELECT now FROM clock) - 5184000000;
CREATE TRIGGER evaluation_came AFTER UPDATE OF attendance ON enrolment
    WHEN NEW.attendance IN ('attended', 'partial') AND NEW.attendance IS NOT OLD.attendance
        AND NOT EXISTS (SELECT 1 FROM evaluation_invite i
            WHERE i.session_id = NEW.session_id AND i.kind = 'after' AND i.person_id = NEW.person_id)
        AND EXISTS (SELECT 1 FROM evaluation_late WHERE session_id = NEW.session_id AND person_id = NEW.person_id)
BEGIN
    INSERT INTO notice (person_id, kind, session_id, detail)
        SELECT NEW.person_id, 'evaluate', NEW.session_id, 'unread'
        WHERE NOT EXISTS (SELECT 1 FROM notice
            WHERE person_id = NEW.person_id AND session_id = NEW.session_id AND kind = 'evaluate');
    INSERT INTO evaluation_invite (session_id, kind, person_id) VALUES (NEW.session_id, 'after', NEW.person_id);
    INSERT INTO together_opening (session_id) VALUES (NEW.session_id);
    INSERT INTO thread_follow (thread_id, person_id)
        SELECT id, NEW.person_id FROM thread WHERE session_id = NEW.session_id AND is_together
        ON CONFLICT DO NOTHING;
    INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0);
END;
CREATE TRIGGER evaluation_not_there AFTER UPDATE OF attendance ON enrolment
    WHEN NEW.attendance = 'no_show' AND NEW.attendance IS NOT OLD.attendance
        AND EXISTS (SELECT 1 FROM evaluation_invite
            WHERE person_id = NEW.person_id AND session_id = NEW.session_id AND NOT answered)
BEGIN
    DELETE FROM evaluation_invite
        WHERE person_id = NEW.person_id AND session_id = NEW.session_id AND NOT answered;
    UPDATE notice SET read_at = created_at, detail = ''
        WHERE person_id = NEW.person_id AND session_id = NEW.session_id AND kind IN ('evaluate', 'follow_up')
            AND read_at IS NULL;
    INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0);
END;

---------------------------------------------------------------------------------------------- answering

-- Inserting here says that somebody takes part, and gives out the ticket, which the client made. The same again, before
-- it was used, changes nothing.
CREATE VIEW evaluation_part AS SELECT session_id, kind, person_id, '' AS ticket FROM evaluation_invite WHERE answered;
CREATE TRIGGER evaluation_parted INSTEAD OF INSERT ON evaluation_part
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:session')
        WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id);
    SELECT RAISE(IGNORE)
        WHERE EXISTS (SELECT 1 FROM evaluation_ticket
                WHERE ticket = NEW.ticket AND session_id = NEW.session_id AND kind = NEW.kind)
            AND EXISTS (SELECT 1 FROM evaluation_invite WHERE session_id = NEW.session_id AND kind = NEW.kind
                AND person_id = NEW.person_id AND answered);
    SELECT RAISE(ABORT, 'tjc:conflict:evaluation.answered') FROM evaluation_invite
        WHERE session_id = NEW.session_id AND kind = NEW.kind AND person_id = NEW.person_id AND answered;
    SELECT RAISE(ABORT, 'tjc:denied:evaluation.not_there')
        WHERE NOT EXISTS (SELECT 1 FROM evaluation_attendant
            WHERE session_id = NEW.session_id AND person_id = NEW.person_id);
    SELECT CASE WHEN ends_at > (SELECT now FROM clock) THEN RAISE(ABORT, 'tjc:conflict:session.not_over')
            WHEN NEW.kind = 'follow_up' AND ends_at + 7776000000 > (SELECT now FROM clock)
                THEN RAISE(ABORT, 'tjc:conflict:evaluation.too_early') END
        FROM session WHERE id = NEW.session_id;
    SELECT RAISE(ABORT, 'tjc:invalid:evaluation.ticket')
        WHERE coalesce(length(NEW.ticket), 0) <> 36 OR EXISTS (SELECT 1 FROM evaluation_ticket WHERE ticket = NEW.ticket);
    INSERT INTO evaluation_invite (session_id, kind, person_id)
        SELECT NEW.session_id, NEW.kind, NEW.person_id
        WHERE NOT EXISTS (SELECT 1 FROM evaluation_invite
            WHERE session_id = NEW.session_id AND kind = NEW.kind AND person_id = NEW.person_id);
    UPDATE evaluation_invite SET answered = 1
        WHERE session_id = NEW.session_id AND kind = NEW.kind AND person_id = NEW.person_id;
    INSERT INTO evaluation_ticket (ticket, session_id, kind) VALUES (NEW.ticket, NEW.session_id, NEW.kind);
    UPDATE notice SET read_at = created_at, detail = ''
        WHERE person_id = NEW.person_id AND session_id = NEW.session_id AND read_at IS NULL
            AND kind = CASE NEW.kind WHEN 'after' THEN 'evaluate' ELSE 'follow_up' END;
    INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0);
END;

-- Inserting here lays one ballot in the box. Its answers are a JSON object of arrays of texts: {"12": ["4"], "15":
-- ["0", "2"]}, by the number of the question.
CREATE VIEW evaluation_ballot AS SELECT session_id, kind, '' AS answers FROM evaluation;
CREATE TRIGGER evaluation_balloted INSTEAD OF INSERT ON evaluation_ballot
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:answer.value')
        WHERE NEW.answers IS NULL OR EXISTS (SELECT 1 FROM json_each(NEW.answers) a
            WHERE a.type <> 'array' OR typeof(a.key) <> 'text' OR a.key GLOB '*[^0-9]*');
    SELECT RAISE(ABORT, 'tjc:invalid:answer.value')
        WHERE (SELECT count(*) <> count(DISTINCT a.key) FROM json_each(NEW.answers) a)
            OR EXISTS (SELECT 1 FROM json_each(NEW.answers) a
                LEFT JOIN evaluation v ON v.session_id = NEW.session_id AND v.kind = NEW.kind
                LEFT JOIN evaluation_question q ON q.id = CAST(a.key AS INTEGER) AND q.form_id = v.form_id
                WHERE q.id IS NULL OR (SELECT count(*) = 0 OR (q.kind <> 'multiple' AND count(*) > 1)
                        FROM json_each(a.value))
                    OR (SELECT count(*) <> count(DISTINCT x.value) FROM json_each(a.value) x)
                    OR EXISTS (SELECT 1 FROM json_each(a.value) x WHERE x.type <> 'text' OR NOT CASE
                        WHEN q.kind = 'yes_no' THEN x.value IN ('yes', 'no')
                        WHEN q.kind = 'text' THEN length(x.value) BETWEEN 1 AND 4000
                        WHEN CAST(CAST(x.value AS INTEGER) AS TEXT) <> x.value THEN 0
                        WHEN q.kind IN ('scale', 'number') THEN CAST(x.value AS INTEGER) BETWEEN q.low AND q.high
                        ELSE EXISTS (SELECT 1 FROM json_each(q.options) o WHERE o.key = CAST(x.value AS INTEGER)) END));
    INSERT INTO evaluation_box (key, session_id, kind, question_id, value, for_trainer)
        SELECT lower(hex(randomblob(16))), NEW.session_id, NEW.kind, q.id,
            CASE q.kind WHEN 'multiple' THEN (SELECT '["' || group_concat(y.value, '","') || '"]'
                    FROM (SELECT x.value FROM json_each(a.value) x ORDER BY CAST(x.value AS INTEGER)) AS y)
                ELSE (SELECT x.value FROM json_each(a.value) x) END,
            q.kind = 'text' AND EXISTS (SELECT 1 FROM json_each(NEW.answers) b
                JOIN evaluation_question p ON p.id = CAST(b.key AS INTEGER), json_each(b.value) x
                WHERE p.use = 'for_trainer' AND x.value = 'yes')
        FROM json_each(NEW.answers) a JOIN evaluation_question q ON q.id = CAST(a.key AS INTEGER)
        ORDER BY random();
END;

-- Inserting here counts what has company enough, and lays the rest anew.
CREATE VIEW evaluation_release AS SELECT session_id, kind FROM evaluation;
CREATE TRIGGER evaluation_released INSTEAD OF INSERT ON evaluation_release
    WHEN EXISTS (SELECT 1 FROM evaluation_box WHERE session_id = NEW.session_id AND kind = NEW.kind
        GROUP BY question_id HAVING count(*) >= 5)
BEGIN
    INSERT INTO evaluation_tally (session_id, question_id, value, n)
        SELECT NEW.session_id, question_id, '', count(*) FROM evaluation_box
        WHERE session_id = NEW.session_id AND kind = NEW.kind
        GROUP BY question_id HAVING count(*) >= 5
        ON CONFLICT (session_id, question_id, value) DO UPDATE SET n = n + excluded.n;
    INSERT INTO evaluation_tally (session_id, question_id, value, n)
        SELECT NEW.session_id, b.question_id, v.value, count(*)
        FROM evaluation_box b JOIN evaluation_question q ON q.id = b.question_id,
            json_each(CASE q.kind WHEN 'multiple' THEN b.value WHEN 'text' THEN '[]' ELSE '["' || b.value || '"]' END) v
        WHERE b.session_id = NEW.session_id AND b.kind = NEW.kind AND q.kind <> 'text'
            AND b.question_id IN (SELECT question_id FROM evaluation_box
                WHERE session_id = NEW.session_id AND kind = NEW.kind GROUP BY question_id HAVING count(*) >= 5)
        GROUP BY b.question_id, v.value
        ON CONFLICT (session_id, question_id, value) DO UPDATE SET n = n + excluded.n;
    -- The texts of before among the new ones: when one came, nobody sees.
    INSERT INTO evaluation_shuffle (key, question_id, value, for_trainer, thread_id)
        SELECT lower(hex(randomblob(16))), b.question_id, b.value, b.for_trainer, NULL
        FROM evaluation_box b JOIN evaluation_question q ON q.id = b.question_id
        WHERE b.session_id = NEW.session_id AND b.kind = NEW.kind AND q.kind = 'text'
            AND b.question_id IN (SELECT question_id FROM evaluation_box
                WHERE session_id = NEW.session_id AND kind = NEW.kind GROUP BY question_id HAVING count(*) >= 5);
    INSERT INTO evaluation_shuffle (key, question_id, value, for_trainer, thread_id)
        SELECT key, question_id, text, for_trainer, thread_id FROM evaluation_text
        WHERE session_id = NEW.session_id AND question_id IN (SELECT question_id FROM evaluation_shuffle);
    DELETE FROM evaluation_text
        WHERE session_id = NEW.session_id AND question_id IN (SELECT question_id FROM evaluation_shuffle);
    INSERT INTO evaluation_text (key, session_id, question_id, text, for_trainer, thread_id)
        SELECT key, NEW.session_id, question_id, value, for_trainer, thread_id FROM evaluation_shuffle
        ORDER BY random();
    DELETE FROM evaluation_shuffle;
    DELETE FROM evaluation_box WHERE session_id = NEW.session_id AND kind = NEW.kind
        AND question_id IN (SELECT question_id FROM evaluation_box
            WHERE session_id = NEW.session_id AND kind = NEW.kind GROUP BY question_id HAVING count(*) >= 5);
    INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0);
END;
CREATE TRIGGER evaluation_shuffled INSTEAD OF INSERT ON evaluation_release
BEGIN
    INSERT INTO evaluation_shuffle (key, question_id, value, for_trainer)
        SELECT lower(hex(randomblob(16))), question_id, value, for_trainer FROM evaluation_box
        WHERE session_id = NEW.session_id AND kind = NEW.kind;
    DELETE FROM evaluation_box WHERE session_id = NEW.session_id AND kind = NEW.kind;
    INSERT INTO evaluation_box (key, session_id, kind, question_id, value, for_trainer)
        SELECT key, NEW.session_id, NEW.kind, question_id, value, for_trainer FROM evaluation_shuffle
        ORDER BY random();
    DELETE FROM evaluation_shuffle;
END;

-- Inserting here casts a ballot; the ticket is used up.
CREATE VIEW evaluation_cast AS SELECT ticket, '' AS answers FROM evaluation_ticket;
CREATE TRIGGER evaluation_casted INSTEAD OF INSERT ON evaluation_cast
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:evaluation.ticket')
        WHERE NOT EXISTS (SELECT 1 FROM evaluation_ticket WHERE ticket = NEW.ticket);
    INSERT INTO evaluation_ballot (session_id, kind, answers)
        SELECT session_id, kind, NEW.answers FROM evaluation_ticket WHERE ticket = NEW.ticket;
    INSERT INTO evaluation_release (session_id, kind)
        SELECT session_id, kind FROM evaluation_ticket WHERE ticket = NEW.ticket;
    DELETE FROM evaluation_ticket WHERE ticket = NEW.ticket;
END;

-- Ballots of a survey that was held elsewhere, for coordinators: nobody was asked by name. evaluation_release at the end
-- counts them. Not where colleagues answer here: who knows the ballots that he brought would know theirs by what is left.
CREATE VIEW evaluation_import AS SELECT session_id, kind, form_id, '' AS answers FROM evaluation;
CREATE TRIGGER evaluation_imported INSTEAD OF INSERT ON evaluation_import
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:session')
        WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id);
    SELECT RAISE(ABORT, 'tjc:conflict:session.not_over') FROM session
        WHERE id = NEW.session_id AND ends_at > (SELECT now FROM clock);
    SELECT RAISE(ABORT, 'tjc:invalid:evaluation.survey') WHERE NOT EXISTS (SELECT 1 FROM evaluation_form
        WHERE id = NEW.form_id AND kind = NEW.kind AND survey <> '');
    SELECT RAISE(ABORT, 'tjc:conflict:evaluation.own') FROM evaluation
        WHERE session_id = NEW.session_id AND kind = NEW.kind AND form_id <> NEW.form_id;
    INSERT INTO evaluation (session_id, kind, form_id)
        SELECT NEW.session_id, NEW.kind, NEW.form_id
        WHERE NOT EXISTS (SELECT 1 FROM evaluation WHERE session_id = NEW.session_id AND kind = NEW.kind);
    UPDATE evaluation SET invited = invited + 1, answered = answered + 1
        WHERE session_id = NEW.session_id AND kind = NEW.kind;
    INSERT INTO evaluation_ballot (session_id, kind, answers) VALUES (NEW.session_id, NEW.kind, NEW.answers);
END;

---------------------------------------------------------------------------------------------- what becomes of it

CREATE TRIGGER evaluation_shared AFTER UPDATE OF shared, texts_shared ON evaluation
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0); END;

-- Inserting here makes an open answer a question of the vraagbaak, which nobody asked by name; once. Its trainers follow
-- it. The topics are a JSON array of numbers.
CREATE VIEW evaluation_question_asked AS SELECT key, '' AS uid, '' AS title, '[]' AS topics FROM evaluation_text;
CREATE TRIGGER evaluation_question_asking INSTEAD OF INSERT ON evaluation_question_asked
BEGIN
    SELECT RAISE(ABORT, 'tjc:not_found:evaluation.text')
        WHERE NOT EXISTS (SELECT 1 FROM evaluation_text WHERE key = NEW.key);
    SELECT RAISE(IGNORE) FROM evaluation_text WHERE key = NEW.key AND thread_id IS NOT NULL;
    INSERT INTO thread (uid, kind, title, is_anonymous, session_id)
        SELECT NEW.uid, 'question', NEW.title, 1, session_id FROM evaluation_text WHERE key = NEW.key;
    INSERT INTO thread_topic (thread_id, topic_id)
        SELECT DISTINCT h.id, x.value FROM thread h, json_each(NEW.topics) x WHERE h.uid = NEW.uid;
    INSERT INTO post (uid, thread_id, text)
        SELECT lower(hex(randomblob(16))), h.id, x.text FROM thread h JOIN evaluation_text x ON x.key = NEW.key
        WHERE h.uid = NEW.uid;
    INSERT INTO thread_follow (thread_id, person_id)
        SELECT DISTINCT h.id, g.person_id FROM thread h JOIN session_trainer g ON g.session_id = h.session_id
        WHERE h.uid = NEW.uid;
    UPDATE evaluation_text SET thread_id = (SELECT id FROM thread WHERE uid = NEW.uid) WHERE key = NEW.key;
    INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0);
END;

CREATE TRIGGER person_erased_evaluation AFTER UPDATE OF erased_at ON person
    WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN DELETE FROM evaluation_invite WHERE person_id = NEW.id; END;

---------------------------------------------------------------------------------------------- what time brings

-- Sessions that ended and were not asked about yet, and those to ask about again. A session of more than two days has
-- an index of its own.
CREATE VIEW session_to_ask AS
SELECT s.id, s.ends_at FROM evaluation_due d CROSS JOIN session s
WHERE s.starts_at > d.asked_until - 172800000 AND s.starts_at < (SELECT now FROM clock)
    AND s.ends_at > d.asked_until AND s.ends_at <= (SELECT now FROM clock) AND s.ends_at - s.starts_at <= 172800000
    AND s.state = 'planned'
UNION ALL
SELECT s.id, s.ends_at FROM evaluation_due d CROSS JOIN session s
WHERE s.ends_at - s.starts_at > 172800000 AND s.ends_at > d.asked_until AND s.ends_at <= (SELECT now FROM clock)
    AND s.state = 'planned';
CREATE VIEW session_to_follow AS
SELECT s.id, s.ends_at FROM evaluation_due d CROSS JOIN session s
WHERE s.starts_at > d.followed_until - 172800000 AND s.starts_at < (SELECT now FROM clock) - 7776000000
    AND s.ends_at > d.followed_until AND s.ends_at <= (SELECT now FROM clock) - 7776000000
    AND s.ends_at - s.starts_at <= 172800000 AND s.state = 'planned'
UNION ALL
SELECT s.id, s.ends_at FROM evaluation_due d CROSS JOIN session s
WHERE s.ends_at - s.starts_at > 172800000 AND s.ends_at > d.followed_until
    AND s.ends_at <= (SELECT now FROM clock) - 7776000000 AND s.state = 'planned';

-- Inserting here offers a question that nobody answered to who may know: the trainers of what it is about, and the first
-- five experts in its topics.
CREATE VIEW thread_offer AS SELECT id AS thread_id FROM thread WHERE offered_at IS NOT NULL;
CREATE TRIGGER thread_offering INSTEAD OF INSERT ON thread_offer
BEGIN
    UPDATE thread SET offered_at = (SELECT now FROM clock) WHERE id = NEW.thread_id;
    INSERT INTO notice (person_id, kind, thread_id)
        SELECT told.person_id, 'unanswered', NEW.thread_id
        FROM (SELECT g.person_id FROM thread h JOIN session_trainer g ON g.session_id = h.session_id
                WHERE h.id = NEW.thread_id
            UNION SELECT t.offered_by FROM thread h JOIN training t ON t.id = h.training_id WHERE h.id = NEW.thread_id
            UNION SELECT g.person_id FROM session_trainer g WHERE g.session_id = (
                SELECT s.id FROM thread h JOIN session s ON s.training_id = h.training_id
                WHERE h.id = NEW.thread_id ORDER BY s.starts_at DESC LIMIT 1)
            UNION SELECT person_id FROM (SELECT e.person_id FROM thread_topic x
                JOIN expertise e ON e.topic_id = x.topic_id JOIN person p ON p.id = e.person_id
                WHERE x.thread_id = NEW.thread_id AND e.level = 'expert' AND p.listed
                    AND e.person_id IS NOT (SELECT created_by FROM thread WHERE id = NEW.thread_id)
                GROUP BY e.person_id ORDER BY count(*) DESC, e.person_id LIMIT 5)) AS told
            JOIN person p ON p.id = told.person_id
        WHERE p.erased_at IS NULL AND p.id IS NOT (SELECT created_by FROM thread WHERE id = NEW.thread_id);
END;

-- Inserting here does what is due, two hundred of each at most.
CREATE VIEW due_work AS SELECT settled FROM evaluation_due;
CREATE TRIGGER due_work_settled INSTEAD OF INSERT ON due_work
BEGIN
    UPDATE evaluation_due SET
        asked_to = max(asked_until, coalesce(
            (SELECT ends_at FROM session_to_ask ORDER BY ends_at LIMIT 1 OFFSET 199), (SELECT now FROM clock))),
        followed_to = max(followed_until, coalesce(
            (SELECT ends_at FROM session_to_follow ORDER BY ends_at LIMIT 1 OFFSET 199),
            (SELECT now FROM clock) - 7776000000));
    UPDATE evaluation_due SET settled = settled
        + (SELECT count(*) FROM session_to_ask WHERE ends_at <= asked_to)
        + (SELECT count(*) FROM session_to_follow WHERE ends_at <= followed_to)
        + (SELECT count(*) FROM (SELECT 1 FROM thread
            WHERE kind = 'question' AND replies = 0 AND offered_at IS NULL AND NOT hidden AND merged_into IS NULL
                AND created_at <= (SELECT now FROM clock) - 259200000 AND NOT locked LIMIT 200));
    INSERT INTO evaluation_asking (session_id, kind)
        SELECT a.id, 'after' FROM session_to_ask a JOIN evaluation_due d WHERE a.ends_at <= d.asked_to;
    INSERT INTO together_opening (session_id)
        SELECT a.id FROM session_to_ask a JOIN evaluation_due d WHERE a.ends_at <= d.asked_to ORDER BY a.ends_at, a.id;
    INSERT INTO evaluation_asking (session_id, kind)
        SELECT a.id, 'follow_up' FROM session_to_follow a JOIN evaluation_due d WHERE a.ends_at <= d.followed_to;
    INSERT INTO thread_offer (thread_id)
        SELECT id FROM thread
        WHERE kind = 'question' AND replies = 0 AND offered_at IS NULL AND NOT hidden AND merged_into IS NULL
            AND created_at <= (SELECT now FROM clock) - 259200000 AND NOT locked
        ORDER BY created_at LIMIT 200;
    UPDATE evaluation_due SET asked_until = asked_to, followed_until = followed_to;
    INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0);
END;

---------------------------------------------------------------------------------------------- forms to begin with

INSERT INTO evaluation_form (id, kind, format, version) VALUES
    (1, 'after', NULL, 1), (2, 'after', 'open_coffee', 1), (3, 'after', 'desk_visit', 1), (4, 'after', 'user_group', 1),
    (5, 'after', 'network_meeting', 1), (6, 'after', 'e_learning', 1), (7, 'after', 'game', 1),
    (8, 'follow_up', NULL, 1);

INSERT INTO evaluation_question (form_id, position, key, kind, use, level, text, low_label, high_label)
    SELECT column1, column2, column3, column4, column5, column6, column7,
        CASE column4 WHEN 'scale' THEN 'helemaal oneens' ELSE '' END, CASE column4 WHEN 'scale' THEN 'helemaal eens' ELSE '' END
    FROM (VALUES
    (1, 0, 'content', 'scale', '', 1, 'De inhoud sloot aan bij mijn werk.'),
    (1, 1, 'clear', 'scale', '', 1, 'De trainer legde het helder uit.'),
    (1, 2, 'pace', 'scale', '', 1, 'Het tempo was goed.'),
    (1, 3, 'apply', 'scale', '', 2, 'Ik weet nu hoe ik het kan toepassen.'),
    (1, 4, 'intend', 'scale', '', 2, 'Ik ga het gebruiken.'),
    (1, 5, 'overall', 'scale', 'overall', 1, 'Al met al was dit een goede training.'),
    (1, 6, 'recommend', 'yes_no', 'recommend', 1, 'Zou je deze training een collega aanraden?'),
    (1, 7, 'good', 'text', '', 1, 'Wat vond je goed?'),
    (1, 8, 'better', 'text', '', 1, 'Wat kan beter?'),
    (1, 9, 'for_trainer', 'yes_no', 'for_trainer', 1, 'Mag de trainer je open antwoorden lezen?'),
    (6, 0, 'content', 'scale', '', 1, 'De inhoud sloot aan bij mijn werk.'),
    (6, 1, 'clear', 'scale', '', 1, 'De uitleg was helder.'),
    (6, 2, 'apply', 'scale', '', 2, 'Ik weet nu hoe ik het kan toepassen.'),
    (6, 3, 'intend', 'scale', '', 2, 'Ik ga het gebruiken.'),
    (6, 4, 'overall', 'scale', 'overall', 1, 'Al met al was dit een goede e-learning.'),
    (6, 5, 'recommend', 'yes_no', 'recommend', 1, 'Zou je deze e-learning een collega aanraden?'),
    (6, 6, 'good', 'text', '', 1, 'Wat vond je goed?'),
    (6, 7, 'better', 'text', '', 1, 'Wat kan beter?'),
    (6, 8, 'for_trainer', 'yes_no', 'for_trainer', 1, 'Mag de aanbieder je open antwoorden lezen?'),
    (7, 0, 'content', 'scale', '', 1, 'Het spel sloot aan bij mijn werk.'),
    (7, 1, 'clear', 'scale', '', 1, 'De spelregels waren helder.'),
    (7, 2, 'apply', 'scale', '', 2, 'Ik heb er iets van geleerd dat ik kan gebruiken.'),
    (7, 3, 'overall', 'scale', 'overall', 1, 'Al met al was dit een goed spel.'),
    (7, 4, 'recommend', 'yes_no', 'recommend', 1, 'Zou je dit spel een collega aanraden?'),
    (7, 5, 'good', 'text', '', 1, 'Wat vond je goed?'),
    (7, 6, 'better', 'text', '', 1, 'Wat kan beter?'),
    (7, 7, 'for_trainer', 'yes_no', 'for_trainer', 1, 'Mag de spelleider je open antwoorden lezen?'));
-- What colleagues meet for: no lesson, so no pace.
INSERT INTO evaluation_question (form_id, position, key, kind, use, level, text, low_label, high_label)
    SELECT f.id, q.position, q.key, q.kind, q.use, q.level, q.text,
        CASE q.kind WHEN 'scale' THEN 'helemaal oneens' ELSE '' END, CASE q.kind WHEN 'scale' THEN 'helemaal eens' ELSE '' END
    FROM evaluation_form f CROSS JOIN (
        SELECT 0 AS position, 'content' AS key, 'scale' AS kind, '' AS use, 1 AS level,
            'Het onderwerp sloot aan bij mijn werk.' AS text
        UNION ALL SELECT 1, 'room', 'scale', '', 1, 'Er was genoeg ruimte voor mijn vragen.'
        UNION ALL SELECT 2, 'apply', 'scale', '', 2, 'Ik heb iets gehoord dat ik kan gebruiken.'
        UNION ALL SELECT 3, 'overall', 'scale', 'overall', 1, 'Al met al was dit een goede bijeenkomst.'
        UNION ALL SELECT 4, 'recommend', 'yes_no', 'recommend', 1, 'Zou je deze bijeenkomst een collega aanraden?'
        UNION ALL SELECT 5, 'good', 'text', '', 1, 'Wat vond je goed?'
        UNION ALL SELECT 6, 'better', 'text', '', 1, 'Wat kan beter?'
        UNION ALL SELECT 7, 'for_trainer', 'yes_no', 'for_trainer', 1, 'Mag de begeleider je open antwoorden lezen?') AS q
    WHERE f.id BETWEEN 2 AND 5 ORDER BY f.id, q.position;
INSERT INTO evaluation_question (form_id, position, key, kind, use, level, text, options, depends_on, depends_value)
    VALUES
    (8, 0, 'used', 'single', '', 3, 'Heb je het in je werk gebruikt?', '["Ja","Deels","Nee"]', NULL, ''),
    (8, 1, 'hindered', 'multiple', '', 3, 'Wat hinderde je?',
        '["Geen tijd","Geen middelen of rechten","Niet nodig gehad","Te moeilijk","Iets anders"]', 0, '!0'),
    (8, 2, 'question', 'text', 'for_forum', 3, 'Heb je een vraag voor de vraagbaak?', '[]', NULL, ''),
    (8, 3, 'for_trainer', 'yes_no', 'for_trainer', 3, 'Mag de trainer je open antwoorden lezen?', '[]', NULL, '');

CREATE TRIGGER evaluation_form_added AFTER INSERT ON evaluation_form
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('evaluation', 0); END;
