-- min_compatible: 1
--
-- The same tables and rules as on a file, and who may do what. A broken rule says tjc:<kind>:<subject> with SQLSTATE
-- TJC01. Run by a superuser, or by a role with CREATEROLE and CREATE on the database, in one transaction.
--
-- Text compares by bytes (COLLATE "C"), as on a file, so that lists page in the same order on every server.

---------------------------------------------------------------------------------------------- roles, once per server

-- Databases of one server may be made at the same time: whoever comes second waits for the first, and finds it done.
DO $$
DECLARE
    wanted text;
    pair text[];
BEGIN
    FOREACH wanted IN ARRAY ARRAY['tjc_owner', 'tjc_employee', 'tjc_moderator', 'tjc_coordinator', 'tjc_admin'] LOOP
        CONTINUE WHEN to_regrole(wanted) IS NOT NULL;
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
    FOREACH pair SLICE 1 IN ARRAY ARRAY[
        ['tjc_employee', 'tjc_moderator', ''], ['tjc_employee', 'tjc_coordinator', ''],
        ['tjc_employee', 'tjc_admin', 'WITH ADMIN OPTION'], ['tjc_moderator', 'tjc_admin', 'WITH ADMIN OPTION'],
        ['tjc_coordinator', 'tjc_admin', 'WITH ADMIN OPTION']]
    LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_auth_members
            WHERE roleid = to_regrole(pair[1]) AND member = to_regrole(pair[2]));
        BEGIN
            EXECUTE format('GRANT %I TO %I %s', pair[1], pair[2], pair[3]);
        EXCEPTION WHEN unique_violation OR internal_error THEN
            NULL;
        END;
    END LOOP;
    -- Who makes a workspace administers it. The owner's rights are borrowed, and given back at the end.
    IF NOT pg_has_role(session_user, 'tjc_admin', 'MEMBER') THEN
        EXECUTE format('GRANT tjc_admin TO %I WITH ADMIN OPTION', session_user);
    END IF;
    IF NOT pg_has_role(session_user, 'tjc_owner', 'MEMBER') THEN
        EXECUTE format('GRANT tjc_owner TO %I', session_user);
    END IF;
END $$;

CREATE SCHEMA tjc AUTHORIZATION tjc_owner;
SET LOCAL ROLE tjc_owner;
SET LOCAL search_path = tjc, pg_temp;
ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC;
GRANT USAGE ON SCHEMA tjc TO tjc_employee;

---------------------------------------------------------------------------------------------- words

-- A function that runs with the owner's rights pins its search path. Those that only such functions call do not again:
-- it costs a tenth of the time of a sign-up.

CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE
RETURN floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint;

CREATE FUNCTION refuse(rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'TJC01', MESSAGE = 'tjc:' || rule;
END $$;

-- For triggers that only refuse: the rule is the trigger's argument.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    PERFORM refuse(TG_ARGV[0]);
    RETURN NULL;
END $$;

-- The words of a text for searching: letters and digits only, lower case, without accents. What the full-text index
-- of a file makes of it.
CREATE FUNCTION words(source text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT DISTINCT left(word, 100) FROM regexp_split_to_table(
    lower(regexp_replace(normalize(source, NFKD), E'[\u0300-\u036f]', '', 'g') COLLATE "und-x-icu"),
    '[^[:alnum:]]+') AS word WHERE word <> '');

-- What somebody typed, as a question to a `search` column: every word is the beginning of a word of the text. NULL,
-- which finds nothing, where there is no word in it.
CREATE FUNCTION prefix_query(typed text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT string_agg('''' || word || ''':*', ' & ') FROM unnest(words(typed)) AS word)::tsquery;

-- Compares as on a file: without regard to case.
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

---------------------------------------------------------------------------------------------- tables

CREATE TABLE schema_info (
    id bigint PRIMARY KEY CHECK (id = 1),
    uid text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    min_compatible bigint NOT NULL
);

-- What changed. Numbers are given before they are committed, so a reader asks for what its last snapshot did not see,
-- not for higher numbers. Append-only.
CREATE TABLE change_log (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity text COLLATE "C" NOT NULL CHECK (entity IN ('session', 'person', 'list')),
    row_id bigint NOT NULL,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX change_log_by_xid ON change_log (xid);

CREATE TABLE station (
    id text COLLATE "C" PRIMARY KEY,
    name text COLLATE "C" NOT NULL,
    writes bigint NOT NULL DEFAULT 0 CHECK (writes >= 0)
);

CREATE TABLE organisation (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    uid text COLLATE "C" NOT NULL UNIQUE,
    parent_id bigint REFERENCES organisation (id) CHECK (parent_id <> id),
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    short_name text COLLATE "C" NOT NULL DEFAULT ''
);
CREATE INDEX organisation_by_parent ON organisation (parent_id);
CREATE INDEX organisation_by_name ON organisation (lower(name));

CREATE TABLE person (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    uid text COLLATE "C" NOT NULL UNIQUE,
    name text COLLATE "C" NOT NULL CHECK (name <> ''),
    login text COLLATE "C" UNIQUE CHECK (login <> '' AND login = lower(login)),
    email text COLLATE "C" UNIQUE CHECK (email <> '' AND email = lower(email)),
    organisation_id bigint REFERENCES organisation (id),
    job_title text COLLATE "C" NOT NULL DEFAULT '',
    revision bigint NOT NULL DEFAULT 1,
    search tsvector GENERATED ALWAYS AS (array_to_tsvector(words(name || ' ' || coalesce(email, '')))) STORED
);
CREATE INDEX person_by_name ON person (name, id);
CREATE INDEX person_by_organisation ON person (organisation_id);
CREATE INDEX person_search ON person USING gin (search);

CREATE TABLE topic (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    name text COLLATE nocase NOT NULL UNIQUE CHECK (name <> ''),
    kind text COLLATE "C" NOT NULL DEFAULT 'subject' CHECK (kind IN ('subject', 'skill', 'platform', 'device'))
);

CREATE TABLE expertise (
    person_id bigint NOT NULL REFERENCES person (id),
    topic_id bigint NOT NULL REFERENCES topic (id),
    level text COLLATE "C" NOT NULL DEFAULT 'good' CHECK (level IN ('basic', 'good', 'expert')),
    PRIMARY KEY (person_id, topic_id)
);
CREATE INDEX expertise_by_topic ON expertise (topic_id);

CREATE TABLE room (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    name text COLLATE nocase NOT NULL CHECK (name <> ''),
    building text COLLATE nocase NOT NULL DEFAULT '',
    seats bigint CHECK (seats > 0),
    UNIQUE (building, name)
);

CREATE TABLE theme_week (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    name text COLLATE nocase NOT NULL UNIQUE CHECK (name <> ''),
    first_day text COLLATE "C" NOT NULL CHECK (first_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    last_day text COLLATE "C" NOT NULL CHECK (last_day >= first_day)
);

CREATE TABLE training (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    title text COLLATE "C" NOT NULL CHECK (title <> ''),
    summary text COLLATE "C" NOT NULL DEFAULT '',
    url text COLLATE "C" NOT NULL DEFAULT '',
    format text COLLATE "C" NOT NULL CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group',
        'network_meeting', 'course', 'e_learning', 'game')),
    formal boolean NOT NULL DEFAULT false,
    search tsvector GENERATED ALWAYS AS (array_to_tsvector(words(title || ' ' || summary))) STORED
);
CREATE INDEX training_by_title ON training (title);
CREATE INDEX training_search ON training USING gin (search);

CREATE TABLE session (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    uid text COLLATE "C" NOT NULL UNIQUE CHECK (uid <> ''),
    training_id bigint NOT NULL REFERENCES training (id),
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL,
    all_day boolean NOT NULL DEFAULT false,
    room_id bigint REFERENCES room (id),
    building text COLLATE "C" NOT NULL DEFAULT '',
    organisation_id bigint REFERENCES organisation (id),
    theme_week_id bigint REFERENCES theme_week (id),
    min_seats bigint NOT NULL DEFAULT 0 CHECK (min_seats >= 0),
    max_seats bigint CHECK (max_seats > 0),
    signup_opens_at bigint,
    signup_closes_at bigint,
    needs_approval boolean NOT NULL DEFAULT false,
    state text COLLATE "C" NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'cancelled')),
    cancel_reason text COLLATE "C" NOT NULL DEFAULT '',
    updated_at bigint NOT NULL,
    revision bigint NOT NULL DEFAULT 1,
    -- Kept by the triggers below, by nobody else.
    sequence bigint NOT NULL DEFAULT 0,
    enrolled bigint NOT NULL DEFAULT 0 CHECK (enrolled >= 0),
    waitlisted bigint NOT NULL DEFAULT 0 CHECK (waitlisted >= 0),
    pending bigint NOT NULL DEFAULT 0 CHECK (pending >= 0),
    next_place bigint NOT NULL DEFAULT 1,
    kept_seats bigint NOT NULL DEFAULT 0,
    CHECK (ends_at > starts_at),
    CHECK (max_seats IS NULL OR min_seats <= max_seats),
    CHECK (state <> 'cancelled' OR cancel_reason <> '')
);
CREATE INDEX session_by_start ON session (starts_at, id);
-- A session of more than two days is found here, so that a span needs to look back two days only.
CREATE INDEX session_long ON session (ends_at) WHERE ends_at - starts_at > 172800000;
CREATE INDEX session_by_training ON session (training_id);
CREATE INDEX session_by_theme_week ON session (theme_week_id) WHERE theme_week_id IS NOT NULL;

CREATE TABLE session_trainer (
    session_id bigint NOT NULL REFERENCES session (id),
    person_id bigint NOT NULL REFERENCES person (id),
    position bigint NOT NULL,
    PRIMARY KEY (session_id, position)
);
CREATE UNIQUE INDEX session_trainer_by_person ON session_trainer (person_id, session_id);

CREATE TABLE session_topic (
    session_id bigint NOT NULL REFERENCES session (id),
    topic_id bigint NOT NULL REFERENCES topic (id),
    position bigint NOT NULL,
    PRIMARY KEY (session_id, position)
);
CREATE UNIQUE INDEX session_topic_by_topic ON session_topic (topic_id, session_id);

-- A client inserts the intent, state 'requested'; what became of it is read back. `place` is the order in which
-- seats were asked for, given under the session's lock and never changed. `intent` is made by the client, so that a
-- repeat after a lost connection is harmless.
CREATE TABLE enrolment (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    session_id bigint NOT NULL REFERENCES session (id),
    person_id bigint NOT NULL REFERENCES person (id),
    state text COLLATE "C" NOT NULL DEFAULT 'requested'
        CHECK (state IN ('requested', 'enrolled', 'waitlisted', 'pending', 'cancelled', 'declined')),
    place bigint,
    intent text COLLATE "C" NOT NULL CONSTRAINT enrolment_intent UNIQUE,
    created_at bigint NOT NULL DEFAULT now_ms()
);
CREATE UNIQUE INDEX enrolment_no_double_seat ON enrolment (session_id, person_id)
    WHERE state IN ('requested', 'enrolled', 'waitlisted', 'pending');
CREATE UNIQUE INDEX enrolment_by_place ON enrolment (session_id, place);
CREATE INDEX enrolment_queue ON enrolment (session_id, place) WHERE state = 'waitlisted';
CREATE INDEX enrolment_by_person ON enrolment (person_id);

---------------------------------------------------------------------------------------------- who is asking

-- The person is who logged in; a client cannot SET that.
CREATE FUNCTION me() RETURNS bigint LANGUAGE sql STABLE SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
    SELECT id FROM person WHERE login = lower(session_user)
$$;

-- What whoever logged in may do: 'employee', 'moderator', 'coordinator', 'admin'.
CREATE FUNCTION my_roles() RETURNS TABLE (role text) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT known FROM unnest(ARRAY['employee', 'moderator', 'coordinator', 'admin']) AS known
    WHERE pg_has_role(session_user, 'tjc_' || known, 'MEMBER')
$$;

-- Whoever logged in becomes a colleague that the workspace knows; once. The answer is the person's id.
CREATE FUNCTION ensure_me(full_name text DEFAULT session_user) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO person (uid, name, login) VALUES (gen_random_uuid()::text, full_name, lower(session_user))
        ON CONFLICT (login) DO NOTHING;
    RETURN me();
END $$;

-- The roles that colleagues have on this server beyond being an employee. Inserting here grants, deleting revokes,
-- with the rights of whoever does it.
CREATE VIEW person_role WITH (security_barrier, security_invoker) AS
SELECT p.id AS person_id, g.role
FROM person p
    JOIN pg_catalog.pg_roles r ON lower(r.rolname::text) = p.login
    CROSS JOIN (VALUES ('moderator'), ('coordinator'), ('admin')) AS g (role)
WHERE pg_has_role(r.oid, 'tjc_' || g.role, 'MEMBER');

CREATE FUNCTION person_role_change() RETURNS trigger LANGUAGE plpgsql SET search_path = tjc, pg_temp AS $$
DECLARE
    subject person_role%ROWTYPE;
    account name;
BEGIN
    subject := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    IF subject.role NOT IN ('moderator', 'coordinator', 'admin') THEN
        PERFORM refuse('invalid:person.role');
    END IF;
    SELECT r.rolname INTO account FROM person p JOIN pg_roles r ON lower(r.rolname::text) = p.login
        WHERE p.id = subject.person_id;
    IF account IS NULL THEN
        PERFORM refuse('not_found:person.login');
    END IF;
    IF TG_OP = 'DELETE' THEN
        EXECUTE format('REVOKE %I FROM %I', 'tjc_' || subject.role, account);
    ELSIF NOT pg_has_role(account, 'tjc_' || subject.role, 'MEMBER') THEN
        EXECUTE format('GRANT %I TO %I %s', 'tjc_' || subject.role, account,
            CASE WHEN subject.role = 'admin' THEN 'WITH ADMIN OPTION' ELSE '' END);
    END IF;
    RETURN subject;
END $$;
CREATE TRIGGER person_role_change INSTEAD OF INSERT OR DELETE ON person_role
    FOR EACH ROW EXECUTE FUNCTION person_role_change();

---------------------------------------------------------------------------------------------- sign-up

-- The lock under which seats and places are given. Taken before anything about the session is read; whoever waited
-- for it sees what the one before did.
CREATE FUNCTION locked_session(wanted bigint) RETURNS session LANGUAGE plpgsql AS $$
DECLARE
    s session;
BEGIN
    SELECT * INTO s FROM session WHERE id = wanted FOR NO KEY UPDATE;
    RETURN s;
END $$;

CREATE FUNCTION signup_closes(s session) RETURNS bigint LANGUAGE sql IMMUTABLE
RETURN least(s.signup_closes_at, s.starts_at);

-- First come, first served: a newcomer joins the queue while there is one. Rows of the running statement that are
-- not counted yet have a place of next_place or more: nobody else can, under the lock.
CREATE FUNCTION given_place(s session, OUT state text, OUT place bigint) LANGUAGE plpgsql AS $$
DECLARE
    seated bigint;
    waiting bigint;
BEGIN
    SELECT s.next_place + count(*), s.enrolled + count(*) FILTER (WHERE e.state = 'enrolled'),
        s.waitlisted + count(*) FILTER (WHERE e.state = 'waitlisted')
        INTO place, seated, waiting
        FROM enrolment e WHERE e.session_id = s.id AND e.place >= s.next_place;
    state := CASE WHEN waiting = 0 AND (s.max_seats IS NULL OR seated < s.max_seats) THEN 'enrolled'
        ELSE 'waitlisted' END;
END $$;

-- The queue moves up, in order, while sign-up is open. NOWAIT: a row of the queue that somebody is changing waits for
-- our lock on the session, so waiting for that row would never end; the whole transaction is to be repeated.
CREATE FUNCTION promote(wanted bigint) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    s session;
BEGIN
    s := locked_session(wanted);
    IF s.waitlisted = 0 OR s.state <> 'planned' OR signup_closes(s) <= now_ms() THEN
        RETURN;
    END IF;
    UPDATE enrolment SET state = 'enrolled' WHERE id IN (
        SELECT id FROM enrolment WHERE session_id = wanted AND state = 'waitlisted' ORDER BY place
            LIMIT CASE WHEN s.max_seats IS NULL THEN NULL ELSE greatest(0, s.max_seats - s.enrolled) END
            FOR UPDATE NOWAIT);
END $$;

CREATE FUNCTION enrolment_requested() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    s session;
BEGIN
    s := locked_session(NEW.session_id);
    IF NEW.state <> 'requested' OR NEW.place IS NOT NULL THEN
        PERFORM refuse('invalid:enrolment.state');
    ELSIF s.id IS NULL THEN
        PERFORM refuse('not_found:session');
    ELSIF EXISTS (SELECT FROM enrolment WHERE intent = NEW.intent) THEN
        PERFORM refuse('conflict:enrolment.intent');
    ELSIF EXISTS (SELECT FROM enrolment WHERE session_id = NEW.session_id AND person_id = NEW.person_id
            AND state IN ('requested', 'enrolled', 'waitlisted', 'pending')) THEN
        PERFORM refuse('conflict:enrolment.exists');
    ELSIF s.state = 'cancelled' THEN
        PERFORM refuse('conflict:session.cancelled');
    ELSIF s.signup_opens_at > now_ms() THEN
        PERFORM refuse('conflict:session.signup_not_open');
    ELSIF signup_closes(s) <= now_ms() THEN
        PERFORM refuse('conflict:session.signup_closed');
    ELSIF s.needs_approval THEN
        NEW.state := 'pending';
    ELSE
        SELECT given.state, given.place INTO NEW.state, NEW.place FROM given_place(s) AS given;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER enrolment_requested BEFORE INSERT ON enrolment
    FOR EACH ROW EXECUTE FUNCTION enrolment_requested();

-- Counted after the insert, because a row may still turn out not to be inserted (ON CONFLICT DO NOTHING).
CREATE FUNCTION enrolment_placed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    UPDATE session SET
        enrolled = enrolled + (NEW.state = 'enrolled')::int,
        waitlisted = waitlisted + (NEW.state = 'waitlisted')::int,
        pending = pending + (NEW.state = 'pending')::int,
        next_place = greatest(next_place, NEW.place + 1)
    WHERE id = NEW.session_id;
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
    RETURN NULL;
END $$;
CREATE TRIGGER enrolment_placed AFTER INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION enrolment_placed();

-- A change is counted before it is made, so that the next row of the same statement is judged by it.
-- Approval sets a pending enrolment back to 'requested'; it is then placed as a fresh sign-up.
CREATE FUNCTION enrolment_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    s session;
BEGIN
    IF (NEW.id, NEW.session_id, NEW.person_id, NEW.intent, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.session_id, OLD.person_id, OLD.intent, OLD.created_at)
            OR NEW.place IS DISTINCT FROM OLD.place THEN
        PERFORM refuse('invalid:enrolment.fixed');
    END IF;
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    s := locked_session(OLD.session_id);
    IF NOT ((OLD.state = 'pending' AND NEW.state IN ('requested', 'declined', 'cancelled'))
            OR (OLD.state = 'waitlisted' AND NEW.state IN ('enrolled', 'cancelled'))
            OR (OLD.state = 'enrolled' AND NEW.state = 'cancelled')) THEN
        PERFORM refuse('conflict:enrolment.transition');
    ELSIF NEW.state = 'cancelled' AND s.starts_at <= now_ms() THEN
        PERFORM refuse('conflict:session.started');
    ELSIF NEW.state = 'enrolled' AND s.enrolled >= s.max_seats THEN
        PERFORM refuse('conflict:session.full');
    ELSIF NEW.state = 'enrolled' AND s.max_seats IS NOT NULL AND (SELECT count(*) FROM enrolment
            WHERE session_id = s.id AND state = 'waitlisted' AND place < OLD.place) >= s.max_seats - s.enrolled THEN
        PERFORM refuse('conflict:enrolment.out_of_turn');
    ELSIF NEW.state = 'requested' THEN
        SELECT given.state, given.place INTO NEW.state, NEW.place FROM given_place(s) AS given;
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
CREATE TRIGGER enrolment_guard BEFORE UPDATE ON enrolment FOR EACH ROW EXECUTE FUNCTION enrolment_guard();

CREATE FUNCTION enrolment_moved() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.session_id);
    IF NEW.state IN ('cancelled', 'declined') THEN
        PERFORM promote(NEW.session_id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER enrolment_moved AFTER UPDATE ON enrolment FOR EACH ROW WHEN (NEW.state <> OLD.state)
    EXECUTE FUNCTION enrolment_moved();

CREATE TRIGGER enrolment_no_delete BEFORE DELETE OR TRUNCATE ON enrolment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('denied:enrolment.delete');

-- Where everybody in a queue stands, for whoever may know it: the one who waits, the session's trainers, coordinators.
CREATE VIEW queue_place WITH (security_barrier) AS
SELECT e.session_id, e.person_id, (SELECT count(*) FROM enrolment q
    WHERE q.session_id = e.session_id AND q.state = 'waitlisted' AND q.place <= e.place) AS position
FROM enrolment e
WHERE e.state = 'waitlisted' AND (e.person_id = (SELECT me())
    OR e.session_id IN (SELECT session_id FROM session_trainer WHERE person_id = (SELECT me()))
    OR pg_has_role(session_user, 'tjc_coordinator', 'MEMBER'));

---------------------------------------------------------------------------------------------- revision, changes

CREATE FUNCTION session_new() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF NEW.enrolled <> 0 OR NEW.waitlisted <> 0 OR NEW.pending <> 0 OR NEW.next_place <> 1 OR NEW.kept_seats <> 0
            OR NEW.revision <> 1 THEN
        PERFORM refuse('invalid:session.counters');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER session_new BEFORE INSERT ON session FOR EACH ROW EXECUTE FUNCTION session_new();

-- Fewer seats demote nobody: kept_seats says how many there are beyond what is offered.
CREATE FUNCTION session_revised() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    IF NEW.revision <> OLD.revision + 1 THEN
        PERFORM refuse('conflict:session.revision');
    END IF;
    NEW.updated_at := now_ms();
    NEW.sequence := OLD.sequence + ((NEW.starts_at, NEW.ends_at, NEW.all_day, NEW.room_id, NEW.building)
        IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.all_day, OLD.room_id, OLD.building))::int;
    NEW.kept_seats := CASE WHEN NEW.enrolled > NEW.max_seats THEN NEW.enrolled ELSE 0 END;
    RETURN NEW;
END $$;
CREATE TRIGGER session_revised BEFORE UPDATE OF uid, training_id, starts_at, ends_at, all_day, room_id, building,
    organisation_id, theme_week_id, min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state,
    cancel_reason, revision ON session
    FOR EACH ROW EXECUTE FUNCTION session_revised();

-- More seats, a later deadline or a revived session: the queue moves up.
CREATE FUNCTION session_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.id);
    IF TG_OP = 'UPDATE' THEN
        PERFORM promote(NEW.id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER session_changed AFTER INSERT OR UPDATE OF revision ON session
    FOR EACH ROW EXECUTE FUNCTION session_changed();

CREATE FUNCTION training_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO change_log (entity, row_id) SELECT 'session', id FROM session WHERE training_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER training_changed AFTER UPDATE ON training FOR EACH ROW EXECUTE FUNCTION training_changed();

CREATE TRIGGER person_revision BEFORE UPDATE ON person FOR EACH ROW WHEN (NEW.revision <> OLD.revision + 1)
    EXECUTE FUNCTION refuse_change('conflict:person.revision');

-- A login is who somebody is. A coordinator may tell whose account somebody has, but only an admin changes that.
CREATE TRIGGER person_login BEFORE UPDATE ON person FOR EACH ROW
    WHEN (NEW.login IS DISTINCT FROM OLD.login AND OLD.login IS NOT NULL
        AND NOT pg_has_role(session_user, 'tjc_admin', 'MEMBER'))
    EXECUTE FUNCTION refuse_change('denied:role.admin');

-- Logs the row as an entity of the kind that the trigger names.
CREATE FUNCTION log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES (TG_ARGV[0], NEW.id);
    RETURN NULL;
END $$;
CREATE TRIGGER person_changed AFTER INSERT OR UPDATE ON person
    FOR EACH ROW EXECUTE FUNCTION log_change('person');
CREATE TRIGGER organisation_added AFTER INSERT ON organisation FOR EACH ROW EXECUTE FUNCTION log_change('list');
CREATE TRIGGER topic_added AFTER INSERT ON topic FOR EACH ROW EXECUTE FUNCTION log_change('list');
CREATE TRIGGER room_added AFTER INSERT ON room FOR EACH ROW EXECUTE FUNCTION log_change('list');
CREATE TRIGGER theme_week_added AFTER INSERT ON theme_week FOR EACH ROW EXECUTE FUNCTION log_change('list');

CREATE TRIGGER change_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON change_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('denied:change_log');

---------------------------------------------------------------------------------------------- rights

-- The owner's functions above pass the same row security as everybody, by a policy of their own.
DO $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT relname FROM pg_class WHERE relnamespace = 'tjc'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY owner_all ON %I TO tjc_owner USING (true) WITH CHECK (true)', name);
    END LOOP;
    -- What every employee may read.
    FOREACH name IN ARRAY ARRAY['schema_info', 'change_log', 'station', 'organisation', 'person', 'topic', 'expertise',
            'room', 'theme_week', 'training', 'session', 'session_trainer', 'session_topic'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO tjc_employee', name);
        EXECUTE format('CREATE POLICY employee_read ON %I FOR SELECT TO tjc_employee USING (true)', name);
    END LOOP;
    -- What coordinators keep.
    FOREACH name IN ARRAY ARRAY['organisation', 'person', 'topic', 'expertise', 'room', 'theme_week', 'training',
            'session', 'session_trainer', 'session_topic'] LOOP
        EXECUTE format('CREATE POLICY coordinator_write ON %I TO tjc_coordinator USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['organisation', 'person', 'topic', 'room', 'theme_week', 'training'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE ON %I TO tjc_coordinator', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['expertise', 'session_trainer', 'session_topic'] LOOP
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO tjc_coordinator', name);
    END LOOP;
END $$;

-- Without the columns that the triggers keep.
GRANT INSERT (uid, training_id, starts_at, ends_at, all_day, room_id, building, organisation_id, theme_week_id,
        min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state, cancel_reason, updated_at,
        revision),
    UPDATE (uid, training_id, starts_at, ends_at, all_day, room_id, building, organisation_id, theme_week_id,
        min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state, cancel_reason, updated_at,
        revision)
    ON session TO tjc_coordinator;

GRANT SELECT, INSERT (session_id, person_id, state, intent), UPDATE (state) ON enrolment TO tjc_employee;
CREATE POLICY own_read ON enrolment FOR SELECT TO tjc_employee USING (person_id = (SELECT tjc.me()));
CREATE POLICY trainer_read ON enrolment FOR SELECT TO tjc_employee USING (session_id IN (
    SELECT t.session_id FROM session_trainer t WHERE t.person_id = (SELECT tjc.me())));
CREATE POLICY own_enrol ON enrolment FOR INSERT TO tjc_employee WITH CHECK (person_id = (SELECT tjc.me()));
CREATE POLICY own_cancel ON enrolment FOR UPDATE TO tjc_employee
    USING (person_id = (SELECT tjc.me())) WITH CHECK (person_id = (SELECT tjc.me()) AND state = 'cancelled');
CREATE POLICY coordinator_all ON enrolment TO tjc_coordinator USING (true) WITH CHECK (true);

GRANT INSERT, UPDATE ON schema_info TO tjc_admin;
CREATE POLICY admin_write ON schema_info TO tjc_admin USING (true) WITH CHECK (true);

GRANT SELECT ON person_role, queue_place TO tjc_employee;
GRANT INSERT, DELETE ON person_role TO tjc_admin;
GRANT EXECUTE ON FUNCTION now_ms(), me(), my_roles(), ensure_me(text), words(text), prefix_query(text)
    TO tjc_employee;
GRANT EXECUTE ON FUNCTION refuse(text) TO tjc_admin;

RESET ROLE;
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
        EXECUTE format('REVOKE tjc_owner FROM %I', session_user);
    END IF;
END $$;
