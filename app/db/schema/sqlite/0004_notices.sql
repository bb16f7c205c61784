-- min_compatible: 3
--
-- What somebody should know of, told by the rules themselves: one notice per person and event. No notice stands in the
-- change log: each comes in one transaction with a change of its session, which does.

CREATE TABLE notice (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('promoted', 'offer', 'offer_expired', 'session_changed', 'session_cancelled',
        'session_revived', 'approved', 'declined', 'request', 'substituted', 'left')),
    session_id INTEGER NOT NULL REFERENCES session (id),
    enrolment_id INTEGER REFERENCES enrolment (id),
    -- The colleague it is about, where that is not the reader.
    about_id INTEGER REFERENCES person (id),
    created_at INTEGER NOT NULL
        DEFAULT (CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER)),
    read_at INTEGER,
    -- offer: the instant to answer by. session_cancelled: the reason. session_changed: 'begin|end|place' of before.
    detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX notice_by_person ON notice (person_id, id);
CREATE INDEX notice_unread ON notice (person_id, id) WHERE read_at IS NULL;

CREATE TRIGGER notice_no_replace BEFORE INSERT ON notice WHEN EXISTS (SELECT 1 FROM notice WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_fixed BEFORE UPDATE OF id, person_id, kind, session_id, enrolment_id, about_id, created_at, detail
    ON notice
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;
CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice
BEGIN SELECT RAISE(ABORT, 'tjc:denied:notice'); END;

---------------------------------------------------------------------------------------------- of enrolments

CREATE TRIGGER notice_of_signup AFTER UPDATE OF state ON enrolment
    WHEN OLD.state = 'requested' AND (NEW.state = 'pending' OR NEW.substitute_for IS NOT NULL)
BEGIN
    INSERT INTO notice (person_id, kind, session_id, enrolment_id, about_id)
        SELECT person_id, 'request', session_id, NEW.id, NEW.person_id FROM session_trainer
        WHERE session_id = NEW.session_id AND NEW.state = 'pending' AND person_id <> NEW.person_id;
    INSERT INTO notice (person_id, kind, session_id, enrolment_id, about_id)
        SELECT person, 'substituted', NEW.session_id, NEW.id, seat.person_id
        FROM enrolment seat, (SELECT NEW.person_id AS person UNION
            SELECT person_id FROM session_trainer WHERE session_id = NEW.session_id)
        WHERE seat.id = NEW.substitute_for;
END;

CREATE TRIGGER notice_of_decision AFTER UPDATE OF state ON enrolment
    WHEN OLD.state = 'pending' AND NEW.state IN ('requested', 'declined')
BEGIN
    INSERT INTO notice (person_id, kind, session_id, enrolment_id) VALUES (NEW.person_id,
        CASE NEW.state WHEN 'declined' THEN 'declined' ELSE 'approved' END, NEW.session_id, NEW.id);
END;

-- The trainers hear of it when the seat is taken: at once, or when it is confirmed.
CREATE TRIGGER notice_of_promotion AFTER UPDATE OF state ON enrolment
    WHEN OLD.state = 'waitlisted' AND NEW.state = 'enrolled'
BEGIN
    INSERT INTO notice (person_id, kind, session_id, enrolment_id, detail) VALUES (NEW.person_id,
        CASE WHEN NEW.answer_by IS NULL THEN 'promoted' ELSE 'offer' END, NEW.session_id, NEW.id,
        coalesce(CAST(NEW.answer_by AS TEXT), ''));
    INSERT INTO notice (person_id, kind, session_id, enrolment_id, about_id)
        SELECT person_id, 'promoted', session_id, NEW.id, NEW.person_id FROM session_trainer
        WHERE session_id = NEW.session_id AND NEW.answer_by IS NULL AND person_id <> NEW.person_id;
END;

CREATE TRIGGER notice_of_confirmation AFTER UPDATE OF answer_by ON enrolment
    WHEN OLD.answer_by IS NOT NULL AND NEW.answer_by IS NULL AND NEW.state = 'enrolled'
BEGIN
    INSERT INTO notice (person_id, kind, session_id, enrolment_id, about_id)
        SELECT person_id, 'promoted', session_id, NEW.id, NEW.person_id FROM session_trainer
        WHERE session_id = NEW.session_id AND person_id <> NEW.person_id;
END;

-- The trainers hear of it in the last five days; not of an offer that was declined, which they never heard of.
CREATE TRIGGER notice_of_leaving AFTER UPDATE OF state ON enrolment
    WHEN OLD.state = 'enrolled' AND NEW.state = 'cancelled'
BEGIN
    INSERT INTO notice (person_id, kind, session_id, enrolment_id)
        SELECT NEW.person_id, 'offer_expired', NEW.session_id, NEW.id
        WHERE OLD.answer_by <= (SELECT now FROM clock);
    INSERT INTO notice (person_id, kind, session_id, enrolment_id, about_id)
        SELECT t.person_id, 'left', t.session_id, NEW.id, NEW.person_id
        FROM session_trainer t JOIN session s ON s.id = t.session_id
        WHERE t.session_id = NEW.session_id AND t.person_id <> NEW.person_id AND OLD.answer_by IS NULL
            AND s.state = 'planned' AND s.starts_at - 432000000 <= (SELECT now FROM clock)
            AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.substitute_for = NEW.id);
END;

---------------------------------------------------------------------------------------------- of sessions

CREATE TRIGGER notice_of_session AFTER UPDATE OF state, starts_at, ends_at, room_id, building ON session
    WHEN max(OLD.ends_at, NEW.ends_at) > (SELECT now FROM clock) AND (NEW.state <> OLD.state
        OR (NEW.state = 'planned' AND (NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at
            OR NEW.room_id IS NOT OLD.room_id OR NEW.building <> OLD.building)))
BEGIN
    INSERT INTO notice (person_id, kind, session_id, detail)
        SELECT person_id, CASE WHEN NEW.state = OLD.state THEN 'session_changed'
                WHEN NEW.state = 'cancelled' THEN 'session_cancelled' ELSE 'session_revived' END, NEW.id,
            CASE WHEN NEW.state = OLD.state THEN OLD.starts_at || '|' || OLD.ends_at || '|' || coalesce(
                    (SELECT name || CASE building WHEN '' THEN '' ELSE ', ' || building END FROM room
                        WHERE id = OLD.room_id), OLD.building)
                WHEN NEW.state = 'cancelled' THEN NEW.cancel_reason ELSE '' END
        FROM (SELECT person_id FROM enrolment
                WHERE session_id = NEW.id AND state IN ('enrolled', 'waitlisted', 'pending')
            UNION SELECT person_id FROM session_trainer WHERE session_id = NEW.id);
END;
