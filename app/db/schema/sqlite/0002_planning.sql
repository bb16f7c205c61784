-- min_compatible: 2
--
-- What planning needs: series, absences, days off, and more about theme weeks, rooms and sessions. A program of before
-- changes theme weeks and rooms without their revision, which is refused: so it may read this, but not write.

---------------------------------------------------------------------------------------------- tables

-- Which days a session repeats on, as an RRULE of RFC 5545 without DTSTART. Its occurrences are ordinary sessions; the
-- clock time is local, so that it stays over the change to summer time.
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (uid <> ''),
    rule TEXT NOT NULL CHECK (rule <> ''),
    first_day TEXT NOT NULL CHECK (first_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    begin_minute INTEGER NOT NULL CHECK (begin_minute BETWEEN 0 AND 1439),
    duration_minutes INTEGER NOT NULL CHECK (duration_minutes > 0),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;

-- When a colleague cannot be a trainer.
CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
    note TEXT NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX absence_by_person ON absence (person_id, starts_at);

-- A public holiday.
CREATE TABLE day_off (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

ALTER TABLE theme_week ADD COLUMN color TEXT NOT NULL DEFAULT ''
    CHECK (color = '' OR (length(color) = 7 AND color GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'));
ALTER TABLE theme_week ADD COLUMN page TEXT NOT NULL DEFAULT '' CHECK (length(page) <= 20000);
ALTER TABLE theme_week ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

ALTER TABLE room ADD COLUMN equipment TEXT NOT NULL DEFAULT '' CHECK (length(equipment) <= 2000);
ALTER TABLE room ADD COLUMN organisation_id INTEGER REFERENCES organisation (id);
ALTER TABLE room ADD COLUMN buffer_minutes INTEGER NOT NULL DEFAULT 0 CHECK (buffer_minutes >= 0);
ALTER TABLE room ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- When the coordinator decides whether it goes on, and when he said that it does.
ALTER TABLE session ADD COLUMN decide_by INTEGER;
ALTER TABLE session ADD COLUMN decided INTEGER;
ALTER TABLE session ADD COLUMN buffer_minutes INTEGER NOT NULL DEFAULT 0 CHECK (buffer_minutes >= 0);
ALTER TABLE session ADD COLUMN series_id INTEGER REFERENCES series (id);
-- The local day that the occurrence stands for, wherever it was moved to.
ALTER TABLE session ADD COLUMN series_slot TEXT
    CHECK ((series_id IS NULL) = (series_slot IS NULL)
        AND (series_slot IS NULL OR series_slot GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));
-- An occurrence that was taken out of its series, and may be put back.
ALTER TABLE session ADD COLUMN skipped INTEGER NOT NULL DEFAULT 0
    CHECK (skipped = 0 OR (skipped = 1 AND state = 'cancelled'));
CREATE UNIQUE INDEX session_by_series ON session (series_id, series_slot) WHERE series_id IS NOT NULL;
CREATE INDEX session_to_decide ON session (decide_by) WHERE decide_by IS NOT NULL AND decided IS NULL;

---------------------------------------------------------------------------------------------- revision, changes

DROP TRIGGER session_revision;
CREATE TRIGGER session_revision BEFORE UPDATE OF uid, training_id, starts_at, ends_at, all_day, room_id, building,
    organisation_id, theme_week_id, min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state,
    cancel_reason, revision, decide_by, decided, buffer_minutes, series_id, series_slot, skipped ON session
    WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:session.revision'); END;

CREATE TRIGGER series_revision BEFORE UPDATE ON series WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:series.revision'); END;
CREATE TRIGGER absence_revision BEFORE UPDATE ON absence WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:absence.revision'); END;
CREATE TRIGGER room_revision BEFORE UPDATE ON room WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:room.revision'); END;
CREATE TRIGGER theme_week_revision BEFORE UPDATE ON theme_week WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:theme_week.revision'); END;

CREATE TRIGGER series_added AFTER INSERT ON series
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER series_changed AFTER UPDATE ON series
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER room_changed AFTER UPDATE ON room
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER theme_week_changed AFTER UPDATE ON theme_week
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER absence_added AFTER INSERT ON absence
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER absence_changed AFTER UPDATE ON absence
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER absence_removed AFTER DELETE ON absence
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', OLD.id); END;
CREATE TRIGGER day_off_added AFTER INSERT ON day_off
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', NEW.id); END;
CREATE TRIGGER day_off_removed AFTER DELETE ON day_off
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', OLD.id); END;
