-- min_compatible: 1
--
-- Rules that must hold against any client stand here. A broken rule says RAISE(ABORT, 'tjc:<kind>:<subject>').
-- Instants are milliseconds since 1970 UTC. The clock of a rule is the database's own:
--     CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)

CREATE TABLE schema_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    version INTEGER NOT NULL,
    min_compatible INTEGER NOT NULL
) STRICT;

-- What changed, in the order of commits; views ask for what came after the last they saw. Append-only.
CREATE TABLE change_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    entity TEXT NOT NULL CHECK (entity IN ('session', 'person', 'list')),
    row_id INTEGER NOT NULL
) STRICT;

-- INSERT OR REPLACE deletes a row without asking the triggers against deleting: a number that is taken is refused.
CREATE TRIGGER change_log_no_replace BEFORE INSERT ON change_log
    WHEN EXISTS (SELECT 1 FROM change_log WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:change_log'); END;
CREATE TRIGGER change_log_no_update BEFORE UPDATE ON change_log
BEGIN SELECT RAISE(ABORT, 'tjc:denied:change_log'); END;
CREATE TRIGGER change_log_no_delete BEFORE DELETE ON change_log
BEGIN SELECT RAISE(ABORT, 'tjc:denied:change_log'); END;

-- A workstation and how many writes of it were acknowledged; it keeps the same number on its own disk, so that it
-- notices when a share lost some.
CREATE TABLE station (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    writes INTEGER NOT NULL DEFAULT 0 CHECK (writes >= 0)
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES organisation (id) CHECK (parent_id <> id),
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX organisation_by_parent ON organisation (parent_id);
CREATE INDEX organisation_by_name ON organisation (name COLLATE NOCASE);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    login TEXT UNIQUE CHECK (login <> '' AND login = lower(login)),
    email TEXT UNIQUE CHECK (email <> '' AND email = lower(email)),
    organisation_id INTEGER REFERENCES organisation (id),
    job_title TEXT NOT NULL DEFAULT '',
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_by_name ON person (name, id);
CREATE INDEX person_by_organisation ON person (organisation_id);

-- On a file roles are a courtesy of the program: whoever may write the file may change every row.
CREATE TABLE person_role (
    person_id INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('moderator', 'coordinator', 'admin')),
    PRIMARY KEY (person_id, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'subject' CHECK (kind IN ('subject', 'skill', 'platform', 'device'))
) STRICT;

CREATE TABLE expertise (
    person_id INTEGER NOT NULL REFERENCES person (id),
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    level TEXT NOT NULL DEFAULT 'good' CHECK (level IN ('basic', 'good', 'expert')),
    PRIMARY KEY (person_id, topic_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX expertise_by_topic ON expertise (topic_id);

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE CHECK (name <> ''),
    building TEXT NOT NULL COLLATE NOCASE DEFAULT '',
    seats INTEGER CHECK (seats > 0),
    UNIQUE (building, name)
) STRICT;

CREATE TABLE theme_week (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    last_day TEXT NOT NULL CHECK (last_day >= first_day)
) STRICT;

CREATE TABLE training (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    summary TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    format TEXT NOT NULL CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group', 'network_meeting',
        'course', 'e_learning', 'game')),
    formal INTEGER NOT NULL DEFAULT 0 CHECK (formal IN (0, 1))
) STRICT;
CREATE INDEX training_by_title ON training (title);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    training_id INTEGER NOT NULL REFERENCES training (id),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1)),
    room_id INTEGER REFERENCES room (id),
    building TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER REFERENCES organisation (id),
    theme_week_id INTEGER REFERENCES theme_week (id),
    min_seats INTEGER NOT NULL DEFAULT 0 CHECK (min_seats >= 0),
    max_seats INTEGER CHECK (max_seats > 0),
    signup_opens_at INTEGER,
    signup_closes_at INTEGER,
    needs_approval INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1)),
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')),
    cancel_reason TEXT NOT NULL DEFAULT '',
    updated_at INTEGER NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    -- Kept by the triggers below. Whoever may write the file can set them otherwise; `check` counts again.
    sequence INTEGER NOT NULL DEFAULT 0,
    enrolled INTEGER NOT NULL DEFAULT 0 CHECK (enrolled >= 0),
    waitlisted INTEGER NOT NULL DEFAULT 0 CHECK (waitlisted >= 0),
    pending INTEGER NOT NULL DEFAULT 0 CHECK (pending >= 0),
    next_place INTEGER NOT NULL DEFAULT 1,
    kept_seats INTEGER NOT NULL DEFAULT 0,
    CHECK (ends_at > starts_at),
    CHECK (max_seats IS NULL OR min_seats <= max_seats),
    CHECK (state <> 'cancelled' OR cancel_reason <> '')
) STRICT;
CREATE INDEX session_by_start ON session (starts_at, id);
-- A session of more than two days is found here, so that a span needs to look back two days only.
CREATE INDEX session_long ON session (ends_at) WHERE ends_at - starts_at > 172800000;
CREATE INDEX session_by_training ON session (training_id);
CREATE INDEX session_by_theme_week ON session (theme_week_id) WHERE theme_week_id IS NOT NULL;

-- (The columns of a key come first: SQLite 3.40's integrity check reads a table without rowid wrongly otherwise.)
CREATE TABLE session_trainer (
    session_id INTEGER NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX session_trainer_by_person ON session_trainer (person_id, session_id);

CREATE TABLE session_topic (
    session_id INTEGER NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL,
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    PRIMARY KEY (session_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX session_topic_by_topic ON session_topic (topic_id, session_id);

-- A client inserts the intent, state 'requested'; what became of it is read back. `place` is the order in which
-- seats were asked for, given under the session's lock and never changed. `intent` is made by the client, so that a
-- repeat after a lost connection is harmless.
CREATE TABLE enrolment (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    state TEXT NOT NULL DEFAULT 'requested'
        CHECK (state IN ('requested', 'enrolled', 'waitlisted', 'pending', 'cancelled', 'declined')),
    place INTEGER,
    intent TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER))
) STRICT;
CREATE UNIQUE INDEX enrolment_no_double_seat ON enrolment (session_id, person_id)
    WHERE state IN ('requested', 'enrolled', 'waitlisted', 'pending');
CREATE UNIQUE INDEX enrolment_by_place ON enrolment (session_id, place);
CREATE INDEX enrolment_queue ON enrolment (session_id, place) WHERE state = 'waitlisted';
CREATE INDEX enrolment_by_person ON enrolment (person_id);

---------------------------------------------------------------------------------------------- sign-up

CREATE TRIGGER enrolment_check BEFORE INSERT ON enrolment
BEGIN
    -- INSERT OR REPLACE would delete the row that has the number, past the trigger against deleting.
    SELECT RAISE(ABORT, 'tjc:denied:enrolment.delete') WHERE EXISTS (SELECT 1 FROM enrolment WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:invalid:enrolment.state') WHERE NEW.state <> 'requested' OR NEW.place IS NOT NULL;
    SELECT RAISE(ABORT, 'tjc:not_found:session')
        WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id);
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.intent')
        WHERE EXISTS (SELECT 1 FROM enrolment WHERE intent = NEW.intent);
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.exists')
        WHERE EXISTS (SELECT 1 FROM enrolment WHERE session_id = NEW.session_id AND person_id = NEW.person_id
            AND state IN ('requested', 'enrolled', 'waitlisted', 'pending'));
    SELECT CASE
        WHEN state = 'cancelled' THEN RAISE(ABORT, 'tjc:conflict:session.cancelled')
        WHEN signup_opens_at > CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)
            THEN RAISE(ABORT, 'tjc:conflict:session.signup_not_open')
        WHEN min(coalesce(signup_closes_at, starts_at), starts_at)
                <= CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)
            THEN RAISE(ABORT, 'tjc:conflict:session.signup_closed')
        END
        FROM session WHERE id = NEW.session_id;
END;

-- First come, first served: a newcomer joins the queue while there is one.
CREATE TRIGGER enrolment_place AFTER INSERT ON enrolment
BEGIN
    UPDATE enrolment SET (state, place) = (
        SELECT CASE
            WHEN s.needs_approval THEN 'pending'
            WHEN s.waitlisted = 0 AND (s.max_seats IS NULL OR s.enrolled < s.max_seats) THEN 'enrolled'
            ELSE 'waitlisted' END,
            CASE WHEN s.needs_approval THEN NULL ELSE s.next_place END
        FROM session s WHERE s.id = NEW.session_id)
    WHERE id = NEW.id;
END;

-- Approval sets a pending enrolment back to 'requested'; it is then placed as a fresh sign-up.
CREATE TRIGGER enrolment_approved AFTER UPDATE OF state ON enrolment
    WHEN OLD.state = 'pending' AND NEW.state = 'requested'
BEGIN
    UPDATE session SET pending = pending - 1 WHERE id = NEW.session_id;
    UPDATE enrolment SET (state, place) = (
        SELECT CASE
            WHEN s.waitlisted = 0 AND (s.max_seats IS NULL OR s.enrolled < s.max_seats) THEN 'enrolled'
            ELSE 'waitlisted' END, s.next_place
        FROM session s WHERE s.id = NEW.session_id)
    WHERE id = NEW.id;
END;

CREATE TRIGGER enrolment_guard BEFORE UPDATE ON enrolment
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:enrolment.fixed')
        WHERE NEW.session_id <> OLD.session_id OR NEW.person_id <> OLD.person_id OR NEW.intent <> OLD.intent
            OR NEW.id <> OLD.id OR NEW.created_at <> OLD.created_at
            OR (NEW.place IS NOT OLD.place AND (OLD.place IS NOT NULL OR OLD.state <> 'requested'));
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.transition')
        WHERE NOT (NEW.state = OLD.state
            OR (OLD.state = 'requested' AND NEW.state IN ('enrolled', 'waitlisted', 'pending'))
            OR (OLD.state = 'pending' AND NEW.state IN ('requested', 'declined', 'cancelled'))
            OR (OLD.state = 'waitlisted' AND NEW.state IN ('enrolled', 'cancelled'))
            OR (OLD.state = 'enrolled' AND NEW.state = 'cancelled'));
    SELECT RAISE(ABORT, 'tjc:conflict:session.started')
        FROM session WHERE NEW.state = 'cancelled' AND OLD.state <> 'cancelled' AND id = NEW.session_id
            AND starts_at <= CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER);
    SELECT RAISE(ABORT, 'tjc:conflict:session.full')
        FROM session WHERE NEW.state = 'enrolled' AND OLD.state <> 'enrolled' AND id = NEW.session_id
            AND enrolled >= max_seats;
    -- Nobody is overtaken: with n seats free only the first n of the queue may take one.
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.out_of_turn')
        FROM session s WHERE NEW.state = 'enrolled' AND OLD.state = 'waitlisted' AND s.id = NEW.session_id
            AND (SELECT count(*) FROM enrolment e WHERE e.session_id = NEW.session_id AND e.state = 'waitlisted'
                AND e.place < OLD.place) >= coalesce(s.max_seats - s.enrolled, 9223372036854775807);
END;

CREATE TRIGGER enrolment_no_delete BEFORE DELETE ON enrolment
BEGIN SELECT RAISE(ABORT, 'tjc:denied:enrolment.delete'); END;

-- These two share no row: an update to a seat or the queue only counts, an update away from one also promotes.
CREATE TRIGGER enrolment_taken AFTER UPDATE OF state ON enrolment
    WHEN NEW.state <> OLD.state AND NEW.state IN ('enrolled', 'waitlisted', 'pending')
BEGIN
    UPDATE session SET
        enrolled = enrolled + (NEW.state = 'enrolled'),
        waitlisted = waitlisted + (NEW.state = 'waitlisted') - (OLD.state = 'waitlisted'),
        pending = pending + (NEW.state = 'pending'),
        next_place = next_place + (NEW.place IS NOT OLD.place)
    WHERE id = NEW.session_id;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
END;

CREATE TRIGGER enrolment_left AFTER UPDATE OF state ON enrolment
    WHEN NEW.state <> OLD.state AND NEW.state IN ('cancelled', 'declined')
BEGIN
    UPDATE session SET
        enrolled = enrolled - (OLD.state = 'enrolled'),
        waitlisted = waitlisted - (OLD.state = 'waitlisted'),
        pending = pending - (OLD.state = 'pending'),
        kept_seats = CASE WHEN kept_seats > 0 AND OLD.state = 'enrolled' AND enrolled - 1 > max_seats
            THEN enrolled - 1 WHEN OLD.state = 'enrolled' THEN 0 ELSE kept_seats END
    WHERE id = NEW.session_id;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
    UPDATE enrolment SET state = 'enrolled' WHERE id IN (
        SELECT e.id FROM enrolment e JOIN session s ON s.id = e.session_id
        WHERE e.session_id = NEW.session_id AND e.state = 'waitlisted' AND s.state = 'planned'
            AND min(coalesce(s.signup_closes_at, s.starts_at), s.starts_at)
                > CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)
        ORDER BY e.place
        LIMIT (SELECT CASE WHEN max_seats IS NULL THEN -1 ELSE max(0, max_seats - enrolled) END
            FROM session WHERE id = NEW.session_id));
END;

-- More seats, a later deadline or a revived session: the queue moves up, in order. Fewer seats demote nobody.
CREATE TRIGGER session_promote AFTER UPDATE OF max_seats, signup_closes_at, starts_at, state ON session
BEGIN
    UPDATE session SET kept_seats = CASE WHEN enrolled > max_seats THEN enrolled ELSE 0 END
        WHERE id = NEW.id AND kept_seats <> CASE WHEN enrolled > max_seats THEN enrolled ELSE 0 END;
    UPDATE enrolment SET state = 'enrolled' WHERE id IN (
        SELECT e.id FROM enrolment e JOIN session s ON s.id = e.session_id
        WHERE e.session_id = NEW.id AND e.state = 'waitlisted' AND s.state = 'planned'
            AND min(coalesce(s.signup_closes_at, s.starts_at), s.starts_at)
                > CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)
        ORDER BY e.place
        LIMIT (SELECT CASE WHEN max_seats IS NULL THEN -1 ELSE max(0, max_seats - enrolled) END
            FROM session WHERE id = NEW.id));
END;

-- Where everybody in a queue stands. A view, because on a server nobody may count others' rows himself.
CREATE VIEW queue_place AS
SELECT e.session_id, e.person_id, (SELECT count(*) FROM enrolment q
    WHERE q.session_id = e.session_id AND q.state = 'waitlisted' AND q.place <= e.place) AS position
FROM enrolment e WHERE e.state = 'waitlisted';

---------------------------------------------------------------------------------------------- revision

CREATE TRIGGER session_new BEFORE INSERT ON session
BEGIN
    SELECT RAISE(ABORT, 'tjc:invalid:session.counters')
        WHERE EXISTS (SELECT 1 FROM session WHERE id = NEW.id) OR NEW.enrolled <> 0 OR NEW.waitlisted <> 0 OR NEW.pending <> 0 OR NEW.next_place <> 1
            OR NEW.kept_seats <> 0 OR NEW.revision <> 1;
END;

CREATE TRIGGER session_revision BEFORE UPDATE OF uid, training_id, starts_at, ends_at, all_day, room_id, building,
    organisation_id, theme_week_id, min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state,
    cancel_reason, revision ON session
    WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:session.revision'); END;

CREATE TRIGGER session_changed AFTER UPDATE OF revision ON session
BEGIN
    UPDATE session SET
        updated_at = CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER),
        sequence = sequence + (NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at
            OR NEW.all_day <> OLD.all_day OR NEW.room_id IS NOT OLD.room_id OR NEW.building <> OLD.building)
    WHERE id = NEW.id;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.id);
END;

---------------------------------------------------------------------------------------------- changes

CREATE TRIGGER session_added AFTER INSERT ON session
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.id); END;
CREATE TRIGGER training_changed AFTER UPDATE ON training
BEGIN INSERT INTO change_log (entity, row_id) SELECT 'session', id FROM session WHERE training_id = NEW.id; END;
CREATE TRIGGER person_added AFTER INSERT ON person
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('person', NEW.id); END;
CREATE TRIGGER person_changed AFTER UPDATE ON person
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('person', NEW.id); END;
CREATE TRIGGER person_revision BEFORE UPDATE ON person WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:person.revision'); END;
CREATE TRIGGER organisation_added AFTER INSERT ON organisation
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER topic_added AFTER INSERT ON topic
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER room_added AFTER INSERT ON room
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER theme_week_added AFTER INSERT ON theme_week
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;

---------------------------------------------------------------------------------------------- search

-- Kept by the program, not by triggers: with an untrusted schema SQLite lets no trigger write a virtual table. They are
-- no rule, only a way to find; they keep their own text, so that writing a row anew always mends it.
CREATE VIRTUAL TABLE training_search USING fts5 (
    title, summary, detail = 'none', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE person_search USING fts5 (
    name, email, detail = 'none', tokenize = 'unicode61 remove_diacritics 2'
);
