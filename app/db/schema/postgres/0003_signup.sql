-- min_compatible: 3
--
-- Sign-up in full, as on a file; see there why a program of before may only read. Run by a superuser, or by a role with
-- CREATEROLE, in one transaction.

-- The owner's rights are borrowed, and given back at the end.
DO $$
BEGIN
    IF NOT pg_has_role(session_user, 'tjc_owner', 'MEMBER') THEN
        EXECUTE format('GRANT tjc_owner TO %I', session_user);
    END IF;
END $$;
SET LOCAL ROLE tjc_owner;
SET LOCAL search_path = tjc, pg_temp;

---------------------------------------------------------------------------------------------- tables

ALTER TABLE session
    ADD COLUMN waitlist_size bigint CHECK (waitlist_size >= 0),
    ADD COLUMN cancel_until bigint,
    -- Nobody needs to sign up; who does helps to count.
    ADD COLUMN walk_in boolean NOT NULL DEFAULT false,
    -- How long a promoted colleague has to confirm; without it the seat is his at once.
    ADD COLUMN offer_minutes bigint CHECK (offer_minutes > 0),
    -- Whether nobody may have a seat here and in another session at the same time.
    ADD COLUMN blocks_clash boolean NOT NULL DEFAULT false;
CREATE INDEX session_blocking ON session (starts_at) WHERE blocks_clash;

ALTER TABLE enrolment
    -- A promoted colleague has the seat, and loses it again where he has not confirmed by then.
    ADD COLUMN answer_by bigint,
    -- The enrolment whose seat this one took over.
    ADD COLUMN substitute_for bigint REFERENCES enrolment (id),
    -- Who cancelled it: who was logged in, where the workspace knows him.
    ADD COLUMN left_by bigint REFERENCES person (id),
    ADD COLUMN attendance text COLLATE "C" CHECK (attendance IS NULL
        OR (attendance IN ('attended', 'partial', 'no_show') AND state = 'enrolled')),
    -- Came without a seat, and was let in.
    ADD COLUMN walked_in boolean NOT NULL DEFAULT false,
    -- Somebody behind him in the queue was seated, because he has a seat elsewhere at that time.
    ADD COLUMN passed_over boolean NOT NULL DEFAULT false;

DROP INDEX enrolment_by_person;
CREATE INDEX enrolment_by_person ON enrolment (person_id, state, session_id);
CREATE UNIQUE INDEX enrolment_substituted ON enrolment (substitute_for) WHERE substitute_for IS NOT NULL;
CREATE INDEX enrolment_offers ON enrolment (session_id, answer_by) WHERE answer_by IS NOT NULL AND state = 'enrolled';

---------------------------------------------------------------------------------------------- who is asking

-- Whether whoever logged in decides on the enrolments of a session: one of its trainers, or a coordinator.
CREATE FUNCTION may_judge(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT pg_has_role(session_user, 'tjc_coordinator', 'MEMBER')
        OR EXISTS (SELECT FROM session_trainer WHERE session_id = wanted AND person_id = me())
$$;

---------------------------------------------------------------------------------------------- words of the rules

-- Seats of one person in several sessions are judged one after the other. The lock of a session comes first.
CREATE FUNCTION lock_person(person bigint) RETURNS void LANGUAGE sql
RETURN pg_advisory_xact_lock(1953129836, (person & 2147483647)::int);

-- Whether somebody has a seat elsewhere that keeps him from one here. Half open: what ends when this begins is no
-- clash. Asked seat by seat: as a join it is planned by what is known of the tables, which is little in a new workspace.
CREATE FUNCTION clashes(s session, person bigint) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    -- Where no session blocks, which is usual, nobody's seats are looked through.
    IF NOT s.blocks_clash AND (SELECT id FROM session WHERE blocks_clash ORDER BY starts_at LIMIT 1) IS NULL THEN
        RETURN false;
    END IF;
    RETURN EXISTS (SELECT FROM enrolment seat
        WHERE seat.person_id = person AND seat.state = 'enrolled' AND seat.session_id <> s.id
            AND (SELECT there.state = 'planned' AND there.starts_at < s.ends_at AND there.ends_at > s.starts_at
                    AND (there.blocks_clash OR s.blocks_clash)
                FROM session there WHERE there.id = seat.session_id));
END $$;

-- First come, first served: a newcomer joins the queue while anybody in it could be seated. Rows of the running
-- statement that are not counted yet have a place of next_place or more: nobody else can, under the lock.
CREATE OR REPLACE FUNCTION given_place(s session, OUT state text, OUT place bigint) LANGUAGE plpgsql AS $$
DECLARE
    seated bigint;
    waiting bigint;
BEGIN
    SELECT s.next_place + count(*), s.enrolled + count(*) FILTER (WHERE e.state = 'enrolled'),
        s.waitlisted + count(*) FILTER (WHERE e.state = 'waitlisted')
        INTO place, seated, waiting
        FROM enrolment e WHERE e.session_id = s.id AND e.place >= s.next_place;
    IF (s.max_seats IS NULL OR seated < s.max_seats) AND (waiting = 0 OR NOT EXISTS (SELECT FROM enrolment e
            WHERE e.session_id = s.id AND e.state = 'waitlisted' AND NOT clashes(s, e.person_id))) THEN
        state := 'enrolled';
    ELSIF waiting >= s.waitlist_size THEN
        PERFORM refuse('conflict:session.waitlist_full');
    ELSE
        state := 'waitlisted';
    END IF;
END $$;

-- Offers that nobody confirmed in time are given on. Who was there all the same has confirmed.
CREATE FUNCTION settle(wanted bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    settled bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM enrolment e JOIN session s ON s.id = e.session_id WHERE e.session_id = wanted
            AND e.state = 'enrolled' AND e.answer_by <= now_ms() AND e.attendance IS NULL AND s.state = 'planned') THEN
        RETURN 0;
    END IF;
    PERFORM locked_session(wanted);
    UPDATE enrolment SET state = 'cancelled' WHERE id IN (
        SELECT id FROM enrolment WHERE session_id = wanted AND state = 'enrolled' AND answer_by <= now_ms()
            AND attendance IS NULL ORDER BY place FOR UPDATE NOWAIT);
    GET DIAGNOSTICS settled = ROW_COUNT;
    RETURN settled;
END $$;

-- The same for all sessions, for any client to ask for; how many.
CREATE FUNCTION settle_offers() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    wanted bigint;
    settled bigint := 0;
BEGIN
    FOR wanted IN SELECT DISTINCT e.session_id FROM enrolment e JOIN session s ON s.id = e.session_id
            WHERE e.state = 'enrolled' AND e.answer_by <= now_ms() AND e.attendance IS NULL AND s.state = 'planned'
            ORDER BY e.session_id LOOP
        settled := settled + settle(wanted);
    END LOOP;
    RETURN settled;
END $$;

-- The queue moves up, in order, while sign-up is open; who has a seat elsewhere at that time keeps his place in it.
-- NOWAIT: a row of the queue that somebody is changing waits for our lock on the session, so waiting for that row would
-- never end; the whole transaction is to be repeated.
CREATE OR REPLACE FUNCTION promote(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    s session;
    candidate record;
BEGIN
    s := locked_session(wanted);
    IF s.waitlisted = 0 OR s.state <> 'planned' OR s.enrolled >= s.max_seats OR signup_closes(s) <= now_ms() THEN
        RETURN;
    END IF;
    FOR candidate IN SELECT id, person_id FROM enrolment WHERE session_id = wanted AND state = 'waitlisted'
            ORDER BY place LOOP
        PERFORM lock_person(candidate.person_id);
        CONTINUE WHEN clashes(s, candidate.person_id);
        PERFORM FROM enrolment WHERE id = candidate.id FOR UPDATE NOWAIT;
        UPDATE enrolment SET state = 'enrolled', answer_by = CASE WHEN s.offer_minutes IS NOT NULL
            THEN least(now_ms() + s.offer_minutes * 60000, signup_closes(s)) END WHERE id = candidate.id;
        s.enrolled := s.enrolled + 1;
        EXIT WHEN s.enrolled >= s.max_seats;
    END LOOP;
END $$;

-- Where somebody waits that this session's span, or one of before, may have kept him from: there the queue moves up.
CREATE FUNCTION promote_elsewhere(s session, people bigint[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    wanted bigint;
BEGIN
    FOR wanted IN SELECT DISTINCT e.session_id FROM enrolment e JOIN session there ON there.id = e.session_id
            WHERE e.person_id = ANY (people) AND e.state = 'waitlisted' AND there.id <> s.id
                AND there.starts_at < s.ends_at AND there.ends_at > s.starts_at
                AND (there.blocks_clash OR s.blocks_clash)
            ORDER BY e.session_id LOOP
        PERFORM promote(wanted);
    END LOOP;
END $$;

---------------------------------------------------------------------------------------------- sign-up

CREATE OR REPLACE FUNCTION enrolment_requested() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    s session;
    seat enrolment;
    another_door boolean := NEW.walked_in OR NEW.substitute_for IS NOT NULL;
BEGIN
    s := locked_session(NEW.session_id);
    PERFORM lock_person(NEW.person_id);
    IF settle(NEW.session_id) > 0 THEN
        s := locked_session(NEW.session_id);
    END IF;
    IF NEW.state <> 'requested' OR NEW.place IS NOT NULL OR NEW.answer_by IS NOT NULL OR NEW.left_by IS NOT NULL
            OR NEW.attendance IS NOT NULL OR NEW.passed_over OR (NEW.walked_in AND NEW.substitute_for IS NOT NULL) THEN
        PERFORM refuse('invalid:enrolment.state');
    ELSIF s.id IS NULL THEN
        PERFORM refuse('not_found:session');
    ELSIF EXISTS (SELECT FROM enrolment WHERE intent = NEW.intent) THEN
        PERFORM refuse('conflict:enrolment.intent');
    ELSIF EXISTS (SELECT FROM enrolment WHERE session_id = NEW.session_id AND person_id = NEW.person_id
            AND (state IN ('requested', 'enrolled') OR (state IN ('waitlisted', 'pending') AND NOT another_door))) THEN
        PERFORM refuse('conflict:enrolment.exists');
    ELSIF s.state = 'cancelled' THEN
        PERFORM refuse('conflict:session.cancelled');
    ELSIF NEW.walked_in AND s.starts_at - 7200000 > now_ms() THEN
        PERFORM refuse('conflict:session.too_early');
    ELSIF NEW.substitute_for IS NOT NULL AND s.starts_at <= now_ms() THEN
        PERFORM refuse('conflict:session.started');
    ELSIF NOT another_door AND s.signup_opens_at > now_ms() THEN
        PERFORM refuse('conflict:session.signup_not_open');
    ELSIF NOT another_door AND signup_closes(s) <= now_ms() THEN
        PERFORM refuse('conflict:session.signup_closed');
    ELSIF NOT NEW.walked_in AND clashes(s, NEW.person_id) THEN
        PERFORM refuse('conflict:enrolment.clash');
    END IF;
    IF NEW.substitute_for IS NOT NULL THEN
        SELECT * INTO seat FROM enrolment WHERE id = NEW.substitute_for FOR UPDATE NOWAIT;
        IF seat.session_id IS DISTINCT FROM NEW.session_id OR seat.state <> 'enrolled' THEN
            PERFORM refuse('conflict:enrolment.no_seat');
        ELSIF seat.person_id IS DISTINCT FROM me() AND NOT may_judge(s.id) THEN
            PERFORM refuse('denied:enrolment.other');
        END IF;
    END IF;
    IF another_door THEN
        -- Who comes in by another door than the queue leaves it.
        UPDATE enrolment SET state = 'cancelled' WHERE id IN (SELECT id FROM enrolment
            WHERE session_id = s.id AND person_id = NEW.person_id AND state IN ('waitlisted', 'pending')
            FOR UPDATE NOWAIT);
        NEW.state := 'enrolled';
        NEW.attendance := CASE WHEN NEW.walked_in THEN 'attended' END;
        SELECT s.next_place + count(*) INTO NEW.place FROM enrolment e
            WHERE e.session_id = s.id AND e.place >= s.next_place;
    ELSIF s.needs_approval THEN
        NEW.state := 'pending';
    ELSE
        SELECT given.state, given.place INTO NEW.state, NEW.place FROM given_place(s) AS given;
    END IF;
    RETURN NEW;
END $$;

-- Whoever has a seat elsewhere at that time was passed over by the one who is seated behind him in the queue.
CREATE FUNCTION mark_passed_over(s session, seated bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF s.waitlisted > 0 THEN
        -- Whoever is just leaving the queue is not waited for: he waits for our lock on the session.
        UPDATE enrolment SET passed_over = true WHERE id IN (
            SELECT id FROM enrolment WHERE session_id = s.id AND state = 'waitlisted' AND place < seated
                AND NOT passed_over AND clashes(s, person_id) FOR UPDATE SKIP LOCKED);
    END IF;
END $$;

-- Counted after the insert, because a row may still turn out not to be inserted (ON CONFLICT DO NOTHING). A substitute
-- is counted before the seat he takes is given up, so that nobody else is promoted to it.
CREATE OR REPLACE FUNCTION enrolment_placed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    waiting bigint;
    s session;
BEGIN
    UPDATE session SET
        enrolled = enrolled + (NEW.state = 'enrolled')::int,
        waitlisted = waitlisted + (NEW.state = 'waitlisted')::int,
        pending = pending + (NEW.state = 'pending')::int,
        next_place = greatest(next_place, NEW.place + 1),
        kept_seats = CASE WHEN NEW.walked_in AND enrolled + 1 > max_seats THEN enrolled + 1 ELSE kept_seats END
    WHERE id = NEW.session_id RETURNING waitlisted INTO waiting;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
    IF NEW.substitute_for IS NOT NULL THEN
        UPDATE enrolment SET state = 'cancelled' WHERE id = NEW.substitute_for;
    ELSIF waiting > 0 AND NEW.state = 'enrolled' AND NOT NEW.walked_in THEN
        SELECT * INTO s FROM session WHERE id = NEW.session_id;
        PERFORM mark_passed_over(s, NEW.place);
    END IF;
    RETURN NULL;
END $$;

-- A change is counted before it is made, so that the next row of the same statement is judged by it.
-- Approval sets a pending enrolment back to 'requested'; it is then placed as a fresh sign-up.
CREATE OR REPLACE FUNCTION enrolment_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    s session;
    expired boolean := coalesce(OLD.answer_by <= now_ms(), false);
BEGIN
    IF (NEW.id, NEW.session_id, NEW.person_id, NEW.intent, NEW.created_at, NEW.walked_in)
            IS DISTINCT FROM (OLD.id, OLD.session_id, OLD.person_id, OLD.intent, OLD.created_at, OLD.walked_in)
            OR NEW.place IS DISTINCT FROM OLD.place OR NEW.substitute_for IS DISTINCT FROM OLD.substitute_for
            OR (NEW.left_by IS DISTINCT FROM OLD.left_by AND (OLD.state = 'cancelled' OR NEW.state <> 'cancelled'))
            OR (NEW.answer_by IS DISTINCT FROM OLD.answer_by AND NEW.answer_by IS NOT NULL
                AND NOT (OLD.state = 'waitlisted' AND NEW.state = 'enrolled'))
            OR (NEW.passed_over <> OLD.passed_over AND NOT (NEW.passed_over AND NEW.state = 'waitlisted')) THEN
        PERFORM refuse('invalid:enrolment.fixed');
    END IF;
    IF NEW.attendance IS DISTINCT FROM OLD.attendance THEN
        SELECT * INTO s FROM session WHERE id = OLD.session_id;
        IF NEW.state <> 'enrolled' THEN
            PERFORM refuse('conflict:enrolment.no_seat');
        ELSIF s.state = 'cancelled' THEN
            PERFORM refuse('conflict:session.cancelled');
        ELSIF s.starts_at - 7200000 > now_ms() THEN
            PERFORM refuse('conflict:session.too_early');
        END IF;
    END IF;
    IF NEW.answer_by IS NULL AND NEW.state = 'enrolled' AND NEW.attendance IS NULL AND expired THEN
        PERFORM refuse('conflict:enrolment.offer_expired');
    END IF;
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    s := locked_session(OLD.session_id);
    IF NOT ((OLD.state = 'pending' AND NEW.state IN ('requested', 'declined', 'cancelled'))
            OR (OLD.state = 'waitlisted' AND NEW.state IN ('enrolled', 'cancelled'))
            OR (OLD.state = 'enrolled' AND NEW.state = 'cancelled')) THEN
        PERFORM refuse('conflict:enrolment.transition');
    ELSIF NEW.state = 'cancelled' AND OLD.state = 'enrolled' AND NOT expired THEN
        -- An offer that was not confirmed is free to go at any time, and so is a seat that somebody took over.
        NEW.left_by := coalesce(me(), NEW.left_by);
        IF s.starts_at <= now_ms() THEN
            PERFORM refuse('conflict:session.started');
        ELSIF OLD.attendance IS NOT NULL THEN
            PERFORM refuse('conflict:enrolment.attended');
        ELSIF s.cancel_until <= now_ms() AND OLD.answer_by IS NULL
                AND coalesce(NEW.left_by, OLD.person_id) = OLD.person_id
                AND NOT EXISTS (SELECT FROM enrolment WHERE substitute_for = OLD.id) THEN
            PERFORM refuse('conflict:session.cancel_closed');
        END IF;
    ELSIF NEW.state = 'cancelled' THEN
        NEW.left_by := CASE WHEN NOT expired THEN coalesce(me(), NEW.left_by) END;
    ELSIF NEW.state IN ('enrolled', 'requested') THEN
        PERFORM lock_person(OLD.person_id);
        IF NEW.state = 'enrolled' AND s.enrolled >= s.max_seats THEN
            PERFORM refuse('conflict:session.full');
        ELSIF clashes(s, OLD.person_id) THEN
            PERFORM refuse('conflict:enrolment.clash');
        ELSIF NEW.state = 'requested' THEN
            SELECT given.state, given.place INTO NEW.state, NEW.place FROM given_place(s) AS given;
        -- Nobody is overtaken: with n seats free only the first n of those who could be seated may take one.
        ELSIF s.max_seats IS NOT NULL AND (SELECT count(*) FROM enrolment
                WHERE session_id = s.id AND state = 'waitlisted' AND place < OLD.place) >= s.max_seats - s.enrolled
            AND (SELECT count(*) FROM enrolment WHERE session_id = s.id AND state = 'waitlisted'
                AND place < OLD.place AND NOT clashes(s, person_id)) >= s.max_seats - s.enrolled THEN
            PERFORM refuse('conflict:enrolment.out_of_turn');
        END IF;
    END IF;
    UPDATE session SET
        enrolled = enrolled + (NEW.state = 'enrolled')::int - (OLD.state = 'enrolled')::int,
        waitlisted = waitlisted + (NEW.state = 'waitlisted')::int - (OLD.state = 'waitlisted')::int,
        pending = pending - (OLD.state = 'pending')::int,
        next_place = greatest(next_place, NEW.place + 1),
        kept_seats = CASE WHEN OLD.state <> 'enrolled' THEN kept_seats
            WHEN kept_seats > 0 AND enrolled - 1 > max_seats THEN enrolled - 1 ELSE 0 END
    WHERE id = s.id;
    RETURN NEW;
END $$;

-- An employee confirms an offer and signs himself off; all else is for trainers and coordinators. What the rules do
-- themselves, they do as the owner.
CREATE TRIGGER enrolment_judged BEFORE UPDATE ON enrolment FOR EACH ROW
    WHEN (current_user <> 'tjc_owner' AND ((NEW.state <> OLD.state AND NEW.state <> 'cancelled')
        OR NEW.attendance IS DISTINCT FROM OLD.attendance) AND NOT may_judge(NEW.session_id))
    EXECUTE FUNCTION refuse_change('denied:enrolment.judge');

CREATE OR REPLACE FUNCTION enrolment_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    s session;
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
    IF NEW.state IN ('cancelled', 'declined') AND NEW.state <> OLD.state THEN
        PERFORM settle(NEW.session_id);
        PERFORM promote(NEW.session_id);
        IF OLD.state = 'enrolled' THEN
            SELECT * INTO s FROM session WHERE id = NEW.session_id;
            PERFORM promote_elsewhere(s, ARRAY[NEW.person_id]);
        END IF;
    ELSIF NEW.state = 'enrolled' AND OLD.state <> 'enrolled' THEN
        SELECT * INTO s FROM session WHERE id = NEW.session_id;
        PERFORM mark_passed_over(s, NEW.place);
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER enrolment_moved ON enrolment;
CREATE TRIGGER enrolment_moved AFTER UPDATE ON enrolment FOR EACH ROW
    WHEN (NEW.state <> OLD.state OR NEW.answer_by IS DISTINCT FROM OLD.answer_by
        OR NEW.attendance IS DISTINCT FROM OLD.attendance)
    EXECUTE FUNCTION enrolment_moved();

---------------------------------------------------------------------------------------------- sessions

DROP TRIGGER session_revised ON session;
CREATE TRIGGER session_revised BEFORE UPDATE OF uid, training_id, starts_at, ends_at, all_day, room_id, building,
    organisation_id, theme_week_id, min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state,
    cancel_reason, revision, waitlist_size, cancel_until, walk_in, decide_by, decided, offer_minutes, blocks_clash,
    buffer_minutes, series_id, series_slot, skipped ON session
    FOR EACH ROW EXECUTE FUNCTION session_revised();

-- More seats, a later deadline, a revived or a moved session: the queue moves up, and so do the queues where those
-- with a seat here could not be seated.
CREATE OR REPLACE FUNCTION session_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.id);
    IF TG_OP = 'UPDATE' THEN
        PERFORM settle(NEW.id);
        PERFORM promote(NEW.id);
        IF (NEW.starts_at, NEW.ends_at, NEW.state, NEW.blocks_clash)
                IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.state, OLD.blocks_clash) THEN
            PERFORM promote_elsewhere(OLD, ARRAY(SELECT person_id FROM enrolment
                WHERE session_id = NEW.id AND state = 'enrolled'));
        END IF;
    END IF;
    RETURN NULL;
END $$;

---------------------------------------------------------------------------------------------- rights

GRANT INSERT (waitlist_size, cancel_until, walk_in, offer_minutes, blocks_clash),
    UPDATE (waitlist_size, cancel_until, walk_in, offer_minutes, blocks_clash) ON session TO tjc_coordinator;

GRANT INSERT (substitute_for, walked_in), UPDATE (answer_by, left_by, attendance) ON enrolment TO tjc_employee;
DROP POLICY own_enrol ON enrolment;
CREATE POLICY own_enrol ON enrolment FOR INSERT TO tjc_employee
    WITH CHECK (person_id = (SELECT tjc.me()) AND substitute_for IS NULL AND NOT walked_in);
-- Whose seat it is, the trigger judges.
CREATE POLICY substitute_enrol ON enrolment FOR INSERT TO tjc_employee WITH CHECK (substitute_for IS NOT NULL);
CREATE POLICY trainer_walk_in ON enrolment FOR INSERT TO tjc_employee WITH CHECK (walked_in AND session_id IN (
    SELECT t.session_id FROM session_trainer t WHERE t.person_id = (SELECT tjc.me())));
DROP POLICY own_cancel ON enrolment;
CREATE POLICY own_change ON enrolment FOR UPDATE TO tjc_employee
    USING (person_id = (SELECT tjc.me())) WITH CHECK (person_id = (SELECT tjc.me()));
CREATE POLICY trainer_change ON enrolment FOR UPDATE TO tjc_employee
    USING (session_id IN (SELECT t.session_id FROM session_trainer t WHERE t.person_id = (SELECT tjc.me())))
    WITH CHECK (session_id IN (SELECT t.session_id FROM session_trainer t WHERE t.person_id = (SELECT tjc.me())));

GRANT EXECUTE ON FUNCTION may_judge(bigint), settle_offers() TO tjc_employee;

RESET ROLE;
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
        EXECUTE format('REVOKE tjc_owner FROM %I', session_user);
    END IF;
END $$;
