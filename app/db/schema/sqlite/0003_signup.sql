-- min_compatible: 3
--
-- Sign-up in full: a waiting list of a size, cancelling until a day, offers to be confirmed, substitutes, clashes of
-- one's own, attendance. A program of before would let a colleague lose a seat that he was not asked to confirm, and
-- would find queues broken that are not: so it may read this, but not write.

---------------------------------------------------------------------------------------------- tables

ALTER TABLE session ADD COLUMN waitlist_size INTEGER CHECK (waitlist_size >= 0);
ALTER TABLE session ADD COLUMN cancel_until INTEGER;
-- Nobody needs to sign up; who does helps to count.
ALTER TABLE session ADD COLUMN walk_in INTEGER NOT NULL DEFAULT 0 CHECK (walk_in IN (0, 1));
-- How long a promoted colleague has to confirm; without it the seat is his at once.
ALTER TABLE session ADD COLUMN offer_minutes INTEGER CHECK (offer_minutes > 0);
-- Whether nobody may have a seat here and in another session at the same time.
ALTER TABLE session ADD COLUMN blocks_clash INTEGER NOT NULL DEFAULT 0 CHECK (blocks_clash IN (0, 1));
CREATE INDEX session_blocking ON session (starts_at) WHERE blocks_clash;

-- A promoted colleague has the seat, and loses it again where he has not confirmed by then.
ALTER TABLE enrolment ADD COLUMN answer_by INTEGER;
-- The enrolment whose seat this one took over.
ALTER TABLE enrolment ADD COLUMN substitute_for INTEGER REFERENCES enrolment (id);
-- Who cancelled it; on a file that is what the program says.
ALTER TABLE enrolment ADD COLUMN left_by INTEGER REFERENCES person (id);
ALTER TABLE enrolment ADD COLUMN attendance TEXT
    CHECK (attendance IS NULL OR (attendance IN ('attended', 'partial', 'no_show') AND state = 'enrolled'));
-- Came without a seat, and was let in.
ALTER TABLE enrolment ADD COLUMN walked_in INTEGER NOT NULL DEFAULT 0 CHECK (walked_in IN (0, 1));
-- Somebody behind him in the queue was seated, because he has a seat elsewhere at that time.
ALTER TABLE enrolment ADD COLUMN passed_over INTEGER NOT NULL DEFAULT 0 CHECK (passed_over IN (0, 1));

-- The state stands in it too, so that the index alone answers.
CREATE INDEX enrolment_seats ON enrolment (person_id, session_id, state) WHERE state = 'enrolled';
CREATE UNIQUE INDEX enrolment_substituted ON enrolment (substitute_for) WHERE substitute_for IS NOT NULL;
CREATE INDEX enrolment_offers ON enrolment (session_id, answer_by) WHERE answer_by IS NOT NULL AND state = 'enrolled';

---------------------------------------------------------------------------------------------- words of the rules

CREATE VIEW clock AS SELECT CAST(round((julianday('now') - 2440587.5) * 86400000.0) AS INTEGER) AS now;

-- Who has a seat elsewhere that keeps him from one in session_id. Half open: what ends when this begins is no clash.
-- Where no session blocks, which is usual, nobody's seats are looked through.
CREATE VIEW clash AS
SELECT here.id AS session_id, seat.person_id, there.id AS other_id
FROM session here CROSS JOIN enrolment seat CROSS JOIN session there
WHERE (here.blocks_clash OR EXISTS (SELECT 1 FROM session WHERE blocks_clash))
    AND seat.state = 'enrolled' AND there.id = seat.session_id AND there.id <> here.id AND there.state = 'planned'
    AND there.starts_at < here.ends_at AND there.ends_at > here.starts_at
    AND (here.blocks_clash OR there.blocks_clash);

-- Who of a queue could be seated.
CREATE VIEW next_in_line AS
SELECT e.id, e.session_id, e.place
FROM enrolment e
WHERE e.state = 'waitlisted'
    AND NOT EXISTS (SELECT 1 FROM clash c WHERE c.session_id = e.session_id AND c.person_id = e.person_id);

-- Offers that nobody confirmed in time. Who was there all the same has confirmed.
CREATE VIEW expired_offer AS
SELECT e.id, e.session_id
FROM enrolment e JOIN session s ON s.id = e.session_id
WHERE e.state = 'enrolled' AND e.answer_by <= (SELECT now FROM clock) AND e.attendance IS NULL AND s.state = 'planned';

-- The sessions with a seat and a queue while sign-up is open; inserting one moves its queue up, in order.
CREATE VIEW promotion AS
SELECT id AS session_id
FROM session
WHERE waitlisted > 0 AND state = 'planned' AND (max_seats IS NULL OR enrolled < max_seats)
    AND min(coalesce(signup_closes_at, starts_at), starts_at) > (SELECT now FROM clock);

CREATE TRIGGER promotion_made INSTEAD OF INSERT ON promotion
BEGIN
    UPDATE enrolment SET state = 'enrolled', answer_by = (
        SELECT min((SELECT now FROM clock) + offer_minutes * 60000, coalesce(signup_closes_at, starts_at), starts_at)
        FROM session WHERE id = NEW.session_id)
    WHERE id IN (
        SELECT id FROM next_in_line WHERE session_id = NEW.session_id ORDER BY place
        LIMIT (SELECT CASE WHEN max_seats IS NULL THEN -1 ELSE max(0, max_seats - enrolled) END
            FROM session WHERE id = NEW.session_id));
END;

-- Inserting here counts somebody out, and gives on what comes free: here, and wherever he could not be seated before.
CREATE VIEW departure AS SELECT session_id, person_id, state FROM enrolment;

CREATE TRIGGER departure_made INSTEAD OF INSERT ON departure
BEGIN
    UPDATE session SET
        enrolled = enrolled - (NEW.state = 'enrolled'),
        waitlisted = waitlisted - (NEW.state = 'waitlisted'),
        pending = pending - (NEW.state = 'pending'),
        kept_seats = CASE WHEN kept_seats > 0 AND NEW.state = 'enrolled' AND enrolled - 1 > max_seats
            THEN enrolled - 1 WHEN NEW.state = 'enrolled' THEN 0 ELSE kept_seats END
    WHERE id = NEW.session_id;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
    INSERT INTO promotion (session_id) SELECT session_id FROM promotion WHERE session_id = NEW.session_id;
    INSERT INTO promotion (session_id)
        SELECT p.session_id FROM enrolment e CROSS JOIN promotion p
        WHERE NEW.state = 'enrolled' AND e.person_id = NEW.person_id AND e.state = 'waitlisted'
            AND e.session_id <> NEW.session_id AND p.session_id = e.session_id;
END;

---------------------------------------------------------------------------------------------- sign-up

DROP TRIGGER enrolment_check;
CREATE TRIGGER enrolment_check BEFORE INSERT ON enrolment
BEGIN
    -- INSERT OR REPLACE would delete the row that has the number, past the trigger against deleting.
    SELECT RAISE(ABORT, 'tjc:denied:enrolment.delete') WHERE EXISTS (SELECT 1 FROM enrolment WHERE id = NEW.id);
    SELECT RAISE(ABORT, 'tjc:invalid:enrolment.state')
        WHERE NEW.state <> 'requested' OR NEW.place IS NOT NULL OR NEW.answer_by IS NOT NULL
            OR NEW.left_by IS NOT NULL OR NEW.attendance IS NOT NULL OR NEW.passed_over
            OR (NEW.walked_in AND NEW.substitute_for IS NOT NULL);
    SELECT RAISE(ABORT, 'tjc:not_found:session')
        WHERE NOT EXISTS (SELECT 1 FROM session WHERE id = NEW.session_id);
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.intent')
        WHERE EXISTS (SELECT 1 FROM enrolment WHERE intent = NEW.intent);
    -- As expired_offer has it; asked like this, it costs a sign-up nothing.
    UPDATE enrolment SET state = 'cancelled' WHERE session_id = NEW.session_id AND state = 'enrolled'
        AND answer_by <= (SELECT now FROM clock) AND attendance IS NULL;
    -- Who comes in by another door than the queue leaves it.
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.exists')
        WHERE EXISTS (SELECT 1 FROM enrolment WHERE session_id = NEW.session_id AND person_id = NEW.person_id
            AND state IN ('requested', 'enrolled', 'waitlisted', 'pending') AND (state = 'enrolled'
                OR NOT (NEW.walked_in OR NEW.substitute_for IS NOT NULL)));
    SELECT CASE
        WHEN state = 'cancelled' THEN RAISE(ABORT, 'tjc:conflict:session.cancelled')
        WHEN NEW.walked_in THEN CASE WHEN starts_at - 7200000 > (SELECT now FROM clock)
            THEN RAISE(ABORT, 'tjc:conflict:session.too_early') END
        WHEN NEW.substitute_for IS NOT NULL THEN CASE
            WHEN starts_at <= (SELECT now FROM clock) THEN RAISE(ABORT, 'tjc:conflict:session.started')
            WHEN NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.id = NEW.substitute_for
                    AND e.session_id = NEW.session_id AND e.state = 'enrolled')
                THEN RAISE(ABORT, 'tjc:conflict:enrolment.no_seat') END
        WHEN signup_opens_at > (SELECT now FROM clock) THEN RAISE(ABORT, 'tjc:conflict:session.signup_not_open')
        WHEN min(coalesce(signup_closes_at, starts_at), starts_at) <= (SELECT now FROM clock)
            THEN RAISE(ABORT, 'tjc:conflict:session.signup_closed')
        END
        FROM session WHERE id = NEW.session_id;
END;

CREATE TRIGGER enrolment_leaves_queue BEFORE INSERT ON enrolment
    WHEN NEW.walked_in OR NEW.substitute_for IS NOT NULL
BEGIN
    UPDATE enrolment SET state = 'cancelled'
        WHERE session_id = NEW.session_id AND person_id = NEW.person_id AND state IN ('waitlisted', 'pending');
END;

-- First come, first served: a newcomer joins the queue while anybody in it could be seated. A substitute is seated
-- before the seat he takes is given up, so that nobody else is promoted to it.
DROP TRIGGER enrolment_place;
CREATE TRIGGER enrolment_place AFTER INSERT ON enrolment
BEGIN
    UPDATE enrolment SET (state, place) = (
        SELECT CASE
            WHEN NEW.walked_in OR NEW.substitute_for IS NOT NULL THEN 'enrolled'
            WHEN s.needs_approval THEN 'pending'
            WHEN (s.max_seats IS NULL OR s.enrolled < s.max_seats) AND (s.waitlisted = 0
                OR NOT EXISTS (SELECT 1 FROM next_in_line n WHERE n.session_id = s.id)) THEN 'enrolled'
            ELSE 'waitlisted' END,
            CASE WHEN NOT s.needs_approval OR NEW.walked_in OR NEW.substitute_for IS NOT NULL THEN s.next_place END
        FROM session s WHERE s.id = NEW.session_id)
    WHERE id = NEW.id;
    UPDATE enrolment SET state = 'cancelled' WHERE id = NEW.substitute_for;
END;

-- Approval sets a pending enrolment back to 'requested'; it is then placed as a fresh sign-up.
DROP TRIGGER enrolment_approved;
CREATE TRIGGER enrolment_approved AFTER UPDATE OF state ON enrolment
    WHEN OLD.state = 'pending' AND NEW.state = 'requested'
BEGIN
    UPDATE session SET pending = pending - 1 WHERE id = NEW.session_id;
    UPDATE enrolment SET (state, place) = (
        SELECT CASE
            WHEN (s.max_seats IS NULL OR s.enrolled < s.max_seats) AND (s.waitlisted = 0
                OR NOT EXISTS (SELECT 1 FROM next_in_line n WHERE n.session_id = s.id)) THEN 'enrolled'
            ELSE 'waitlisted' END, s.next_place
        FROM session s WHERE s.id = NEW.session_id)
    WHERE id = NEW.id;
END;

DROP TRIGGER enrolment_guard;
CREATE TRIGGER enrolment_fixed BEFORE UPDATE ON enrolment
    WHEN NEW.session_id <> OLD.session_id OR NEW.person_id <> OLD.person_id OR NEW.intent <> OLD.intent
        OR NEW.id <> OLD.id OR NEW.created_at <> OLD.created_at OR NEW.walked_in <> OLD.walked_in
        OR NEW.substitute_for IS NOT OLD.substitute_for
        OR (NEW.place IS NOT OLD.place AND (OLD.place IS NOT NULL OR OLD.state <> 'requested'))
        OR (NEW.left_by IS NOT OLD.left_by AND (OLD.state = 'cancelled' OR NEW.state <> 'cancelled'))
        OR (NEW.answer_by IS NOT OLD.answer_by AND NEW.answer_by IS NOT NULL
            AND NOT (OLD.state = 'waitlisted' AND NEW.state = 'enrolled'))
        OR (NEW.passed_over <> OLD.passed_over AND NOT (NEW.passed_over AND NEW.state = 'waitlisted'))
BEGIN SELECT RAISE(ABORT, 'tjc:invalid:enrolment.fixed'); END;

CREATE TRIGGER enrolment_guard BEFORE UPDATE OF state ON enrolment WHEN NEW.state <> OLD.state
BEGIN
    SELECT RAISE(ABORT, 'tjc:conflict:enrolment.transition')
        WHERE NOT ((OLD.state = 'requested' AND NEW.state IN ('enrolled', 'waitlisted', 'pending'))
            OR (OLD.state = 'pending' AND NEW.state IN ('requested', 'declined', 'cancelled'))
            OR (OLD.state = 'waitlisted' AND NEW.state IN ('enrolled', 'cancelled'))
            OR (OLD.state = 'enrolled' AND NEW.state = 'cancelled'));
    SELECT CASE NEW.state
        WHEN 'enrolled' THEN CASE
            WHEN NEW.walked_in THEN NULL
            WHEN NEW.substitute_for IS NULL AND s.enrolled >= s.max_seats
                THEN RAISE(ABORT, 'tjc:conflict:session.full')
            WHEN EXISTS (SELECT 1 FROM clash c WHERE c.session_id = s.id AND c.person_id = NEW.person_id)
                THEN RAISE(ABORT, 'tjc:conflict:enrolment.clash')
            -- Nobody is overtaken: with n seats free only the first n of those who could be seated may take one.
            WHEN OLD.state = 'waitlisted' AND (SELECT count(*) FROM enrolment e WHERE e.session_id = s.id
                    AND e.state = 'waitlisted' AND e.place < OLD.place) >= s.max_seats - s.enrolled
                THEN CASE WHEN (SELECT count(*) FROM next_in_line n WHERE n.session_id = s.id
                    AND n.place < OLD.place) >= s.max_seats - s.enrolled
                    THEN RAISE(ABORT, 'tjc:conflict:enrolment.out_of_turn') END
            END
        WHEN 'waitlisted' THEN CASE
            WHEN EXISTS (SELECT 1 FROM clash c WHERE c.session_id = s.id AND c.person_id = NEW.person_id)
                THEN RAISE(ABORT, 'tjc:conflict:enrolment.clash')
            WHEN s.waitlisted >= s.waitlist_size THEN RAISE(ABORT, 'tjc:conflict:session.waitlist_full')
            END
        WHEN 'pending' THEN CASE
            WHEN EXISTS (SELECT 1 FROM clash c WHERE c.session_id = s.id AND c.person_id = NEW.person_id)
                THEN RAISE(ABORT, 'tjc:conflict:enrolment.clash')
            END
        -- An offer that was not confirmed is free to go at any time, and so is a seat that somebody took over.
        WHEN 'cancelled' THEN CASE
            WHEN OLD.state <> 'enrolled' OR OLD.answer_by <= (SELECT now FROM clock) THEN NULL
            WHEN s.starts_at <= (SELECT now FROM clock) THEN RAISE(ABORT, 'tjc:conflict:session.started')
            WHEN OLD.attendance IS NOT NULL THEN RAISE(ABORT, 'tjc:conflict:enrolment.attended')
            WHEN s.cancel_until <= (SELECT now FROM clock) AND OLD.answer_by IS NULL
                    AND coalesce(NEW.left_by, OLD.person_id) = OLD.person_id
                    AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.substitute_for = OLD.id)
                THEN RAISE(ABORT, 'tjc:conflict:session.cancel_closed')
            END
        END
        FROM session s WHERE s.id = NEW.session_id;
END;

CREATE TRIGGER enrolment_confirmed BEFORE UPDATE OF answer_by ON enrolment
    WHEN NEW.answer_by IS NULL AND NEW.state = 'enrolled' AND NEW.attendance IS NULL
        AND OLD.answer_by <= (SELECT now FROM clock)
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:enrolment.offer_expired'); END;

CREATE TRIGGER enrolment_attended BEFORE UPDATE OF attendance ON enrolment
    WHEN NEW.attendance IS NOT OLD.attendance
BEGIN
    SELECT CASE
        WHEN NEW.state <> 'enrolled' THEN RAISE(ABORT, 'tjc:conflict:enrolment.no_seat')
        WHEN state = 'cancelled' THEN RAISE(ABORT, 'tjc:conflict:session.cancelled')
        WHEN starts_at - 7200000 > (SELECT now FROM clock) THEN RAISE(ABORT, 'tjc:conflict:session.too_early')
        END
        FROM session WHERE id = NEW.session_id;
END;

-- The next three share no row, because a trigger does not fire again within itself: an update to a seat or the queue
-- only counts; one away from it also promotes, and looks for offers that expired meanwhile; an expired offer does not.
DROP TRIGGER enrolment_taken;
CREATE TRIGGER enrolment_taken AFTER UPDATE OF state ON enrolment
    WHEN NEW.state <> OLD.state AND NEW.state IN ('enrolled', 'waitlisted', 'pending')
BEGIN
    UPDATE session SET
        enrolled = enrolled + (NEW.state = 'enrolled'),
        waitlisted = waitlisted + (NEW.state = 'waitlisted') - (OLD.state = 'waitlisted'),
        pending = pending + (NEW.state = 'pending'),
        next_place = next_place + (NEW.place IS NOT OLD.place),
        kept_seats = CASE WHEN NEW.walked_in AND enrolled + 1 > max_seats THEN enrolled + 1 ELSE kept_seats END
    WHERE id = NEW.session_id;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
END;

DROP TRIGGER enrolment_left;
CREATE TRIGGER enrolment_left AFTER UPDATE OF state ON enrolment
    WHEN NEW.state <> OLD.state AND NEW.state IN ('cancelled', 'declined')
        AND (OLD.answer_by IS NULL OR OLD.answer_by > (SELECT now FROM clock))
BEGIN
    INSERT INTO departure (session_id, person_id, state) VALUES (OLD.session_id, OLD.person_id, OLD.state);
    UPDATE enrolment SET state = 'cancelled'
        WHERE id IN (SELECT id FROM expired_offer WHERE session_id = NEW.session_id);
END;

CREATE TRIGGER enrolment_expired AFTER UPDATE OF state ON enrolment
    WHEN NEW.state <> OLD.state AND NEW.state IN ('cancelled', 'declined')
        AND OLD.answer_by <= (SELECT now FROM clock)
BEGIN INSERT INTO departure (session_id, person_id, state) VALUES (OLD.session_id, OLD.person_id, OLD.state); END;

CREATE TRIGGER enrolment_passed AFTER UPDATE OF state ON enrolment
    WHEN NEW.state = 'enrolled' AND OLD.state <> 'enrolled' AND NOT NEW.walked_in AND NEW.substitute_for IS NULL
BEGIN
    UPDATE enrolment SET passed_over = 1
        WHERE session_id = NEW.session_id AND state = 'waitlisted' AND place < NEW.place AND passed_over = 0
            AND EXISTS (SELECT 1 FROM clash c
                WHERE c.session_id = enrolment.session_id AND c.person_id = enrolment.person_id);
END;

CREATE TRIGGER enrolment_let_in AFTER UPDATE OF state ON enrolment WHEN NEW.walked_in AND OLD.state = 'requested'
BEGIN UPDATE enrolment SET attendance = 'attended' WHERE id = NEW.id; END;

CREATE TRIGGER enrolment_marked AFTER UPDATE OF answer_by, attendance ON enrolment
    WHEN NEW.state = OLD.state AND (NEW.answer_by IS NOT OLD.answer_by OR NEW.attendance IS NOT OLD.attendance)
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id); END;

---------------------------------------------------------------------------------------------- sessions

-- More seats, a later deadline, a revived or a moved session: the queue moves up, in order, and so do the queues where
-- those with a seat here could not be seated. Fewer seats demote nobody.
DROP TRIGGER session_promote;
CREATE TRIGGER session_promote AFTER UPDATE OF max_seats, signup_closes_at, starts_at, ends_at, state, blocks_clash
    ON session
BEGIN
    UPDATE session SET kept_seats = CASE WHEN enrolled > max_seats THEN enrolled ELSE 0 END
        WHERE id = NEW.id AND kept_seats <> CASE WHEN enrolled > max_seats THEN enrolled ELSE 0 END;
    UPDATE enrolment SET state = 'cancelled' WHERE id IN (SELECT id FROM expired_offer WHERE session_id = NEW.id);
    INSERT INTO promotion (session_id) SELECT session_id FROM promotion WHERE session_id = NEW.id;
END;

CREATE TRIGGER session_made_way AFTER UPDATE OF starts_at, ends_at, state, blocks_clash ON session
    WHEN NEW.starts_at <> OLD.starts_at OR NEW.ends_at <> OLD.ends_at OR NEW.state <> OLD.state
        OR NEW.blocks_clash <> OLD.blocks_clash
BEGIN
    INSERT INTO promotion (session_id)
        SELECT DISTINCT p.session_id
        FROM enrolment seat CROSS JOIN enrolment e CROSS JOIN promotion p
        WHERE seat.session_id = NEW.id AND seat.state = 'enrolled' AND e.person_id = seat.person_id
            AND e.state = 'waitlisted' AND p.session_id = e.session_id
        ORDER BY p.session_id;
END;

DROP TRIGGER session_revision;
CREATE TRIGGER session_revision BEFORE UPDATE OF uid, training_id, starts_at, ends_at, all_day, room_id, building,
    organisation_id, theme_week_id, min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state,
    cancel_reason, revision, waitlist_size, cancel_until, walk_in, decide_by, decided, offer_minutes, blocks_clash,
    buffer_minutes, series_id, series_slot, skipped ON session
    WHEN NEW.revision <> OLD.revision + 1
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:session.revision'); END;
