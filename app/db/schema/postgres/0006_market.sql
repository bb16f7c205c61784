-- min_compatible: 6
--
-- The directory, the marketplace and the guide, as on a file; see there. Who reads and writes what stands at the end.
-- Run by a superuser, or by a role with CREATEROLE, in one transaction.

-- The owner's rights are borrowed, and given back at the end.
DO $$
BEGIN
    IF NOT pg_has_role(session_user, 'tjc_owner', 'MEMBER') THEN
        EXECUTE format('GRANT tjc_owner TO %I', session_user);
    END IF;
END $$;
SET LOCAL ROLE tjc_owner;
SET LOCAL search_path = tjc, pg_temp;

---------------------------------------------------------------------------------------------- words

-- As before, in a language whose plans are kept: in SQL each call of it is planned anew, a fifth of a millisecond.
CREATE OR REPLACE FUNCTION words(source text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN ARRAY(SELECT DISTINCT left(word, 100) FROM regexp_split_to_table(
        lower(regexp_replace(normalize(source, NFKD), E'[\u0300-\u036f]', '', 'g') COLLATE "und-x-icu"),
        '[^[:alnum:]]+') AS word WHERE word <> '');
END $$;

-- Where a word stands in the search of a record: 'A' weighs most.
CREATE FUNCTION weighed(source text, weight "char") RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    IF source !~ '\S' THEN
        RETURN ''::tsvector;
    END IF;
    RETURN setweight(to_tsvector('pg_catalog.simple'::regconfig, array_to_string(tjc.words(source), ' ')), weight);
END $$;

---------------------------------------------------------------------------------------------- tables

ALTER TABLE change_log DROP CONSTRAINT change_log_entity_check, ADD CHECK (entity <> '');

-- What is being taken back as if it never was. Empty between transactions; while a row stands here, what belongs to it
-- may be deleted.
CREATE TABLE taking_back (session_id bigint, person_id bigint);

ALTER TABLE person
    ADD COLUMN about text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(about) <= 2000),
    -- Where somebody works, as rooms name their building.
    ADD COLUMN building text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(building) <= 200),
    -- Would give something.
    ADD COLUMN offers boolean NOT NULL DEFAULT false,
    -- What colleagues may see: him in the directory, when he can, what he gave.
    ADD COLUMN listed boolean NOT NULL DEFAULT true,
    ADD COLUMN shows_availability boolean NOT NULL DEFAULT true,
    ADD COLUMN shows_history boolean NOT NULL DEFAULT true,
    ADD COLUMN erased_at bigint,
    DROP COLUMN search;

-- Would give something about it, not only knows it.
ALTER TABLE expertise ADD COLUMN offers boolean NOT NULL DEFAULT false;

CREATE TABLE person_language (
    person_id bigint NOT NULL REFERENCES person (id),
    language text COLLATE "C" NOT NULL CHECK (length(language) BETWEEN 2 AND 8 AND language = lower(language)),
    PRIMARY KEY (person_id, language)
);

CREATE TABLE person_format (
    person_id bigint NOT NULL REFERENCES person (id),
    format text COLLATE "C" NOT NULL CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group',
        'network_meeting', 'course', 'e_learning', 'game')),
    PRIMARY KEY (person_id, format)
);

-- When somebody usually can: 1 is Monday.
CREATE TABLE availability (
    person_id bigint NOT NULL REFERENCES person (id),
    weekday bigint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    part text COLLATE "C" NOT NULL CHECK (part IN ('morning', 'afternoon', 'evening')),
    PRIMARY KEY (person_id, weekday, part)
);
CREATE INDEX availability_by_day ON availability (weekday, part, person_id);

-- The words by which somebody is found: what he is an expert in (A), knows (B), gave (C); his name and work (D).
CREATE TABLE person_search (
    person_id bigint PRIMARY KEY REFERENCES person (id),
    name tsvector NOT NULL,
    search tsvector NOT NULL
);
CREATE INDEX person_search_words ON person_search USING gin (search);
CREATE INDEX person_search_name ON person_search USING gin (name);

ALTER TABLE training
    ADD COLUMN uid text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN revision bigint NOT NULL DEFAULT 1,
    -- The colleague whose offer it is. What is offered and has no session to come is an open offer.
    ADD COLUMN offered_by bigint REFERENCES person (id),
    ADD COLUMN withdrawn boolean NOT NULL DEFAULT false,
    ADD COLUMN provider text COLLATE "C" NOT NULL DEFAULT '',
    -- The catalogue it came from, the identifier it has there, and since when it is there no more.
    ADD COLUMN source text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN source_id text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN vanished_at bigint,
    ADD COLUMN course_form text COLLATE "C" NOT NULL DEFAULT ''
        CHECK (course_form IN ('', 'classroom', 'online', 'blended', 'self_study')),
    ADD COLUMN language text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN level text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN cost_cents bigint CHECK (cost_cents >= 0),
    ADD COLUMN currency text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN minutes bigint CHECK (minutes > 0),
    DROP COLUMN search;
ALTER TABLE training ADD COLUMN search tsvector
    GENERATED ALWAYS AS (weighed(title, 'A') || weighed(summary || ' ' || provider, 'D')) STORED;
CREATE INDEX training_search ON training USING gin (search);
CREATE UNIQUE INDEX training_by_uid ON training (uid) WHERE uid <> '';
CREATE UNIQUE INDEX training_by_source ON training (source, source_id) WHERE source_id <> '';
CREATE INDEX training_by_offer ON training (offered_by) WHERE offered_by IS NOT NULL;

CREATE TABLE training_topic (
    training_id bigint NOT NULL REFERENCES training (id),
    topic_id bigint NOT NULL REFERENCES topic (id),
    PRIMARY KEY (training_id, topic_id)
);
CREATE INDEX training_topic_by_topic ON training_topic (topic_id, training_id);

-- The guide. Other names of a topic stand one a line.
ALTER TABLE topic
    ADD COLUMN parent_id bigint REFERENCES topic (id) CHECK (parent_id <> id),
    ADD COLUMN labels text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(labels) <= 8000),
    ADD COLUMN about text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(about) <= 20000),
    ADD COLUMN not_for text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(not_for) <= 4000),
    ADD COLUMN instead_id bigint REFERENCES topic (id) CHECK (instead_id <> id),
    ADD COLUMN status text COLLATE "C" NOT NULL DEFAULT ''
        CHECK (status IN ('', 'allowed', 'tolerated', 'forbidden')),
    ADD COLUMN uri text COLLATE "C" NOT NULL DEFAULT '',
    ADD COLUMN revision bigint NOT NULL DEFAULT 1,
    ADD COLUMN search tsvector GENERATED ALWAYS AS (weighed(name COLLATE "C", 'A') || weighed(labels, 'B')
        || weighed(about || ' ' || not_for, 'D')) STORED;
CREATE INDEX topic_search ON topic USING gin (search);
CREATE INDEX topic_by_parent ON topic (parent_id, name);
CREATE UNIQUE INDEX topic_by_uri ON topic (uri) WHERE uri <> '';
CREATE INDEX topic_by_instead ON topic (instead_id) WHERE instead_id IS NOT NULL;

-- "Which tool for what": a task, and what is advised for it, in order, with the reason.
CREATE TABLE guide_task (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    name text COLLATE nocase NOT NULL UNIQUE CHECK (name <> '' AND length(name) <= 200),
    position bigint NOT NULL DEFAULT 0,
    revision bigint NOT NULL DEFAULT 1
);
CREATE TABLE guide_advice (
    task_id bigint NOT NULL REFERENCES guide_task (id),
    topic_id bigint NOT NULL REFERENCES topic (id),
    position bigint NOT NULL,
    reason text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(reason) <= 2000),
    PRIMARY KEY (task_id, topic_id)
);
CREATE INDEX guide_advice_by_topic ON guide_advice (topic_id);

-- Demand. What became of it: open, picked_up by somebody, planned as a session, fulfilled, closed with a reason. A
-- wish that was merged is closed, and its votes stand at the other.
CREATE TABLE wish (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    uid text COLLATE "C" NOT NULL UNIQUE CHECK (uid <> ''),
    title text COLLATE "C" NOT NULL CHECK (title <> '' AND length(title) <= 300),
    note text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(note) <= 4000),
    topic_id bigint REFERENCES topic (id),
    format text COLLATE "C" CHECK (format IN ('workshop', 'open_coffee', 'desk_visit', 'user_group',
        'network_meeting', 'course', 'e_learning', 'game')),
    -- Wanted from and until; days.
    first_day text COLLATE "C" CHECK (first_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    last_day text COLLATE "C" CHECK (last_day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' AND last_day >= first_day),
    created_by bigint REFERENCES person (id),
    created_at bigint NOT NULL DEFAULT now_ms(),
    state text COLLATE "C" NOT NULL DEFAULT 'open'
        CHECK (state IN ('open', 'picked_up', 'planned', 'fulfilled', 'closed')),
    close_reason text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(close_reason) <= 1000),
    picked_by bigint REFERENCES person (id),
    session_id bigint REFERENCES session (id),
    -- What was there before it was planned, so that planning can be taken back, and the training that was made for it.
    state_before text COLLATE "C",
    made_training bigint REFERENCES training (id),
    merged_into bigint REFERENCES wish (id) CHECK (merged_into <> id),
    -- Kept by the triggers: how many colleagues wish it, whoever asked first included.
    votes bigint NOT NULL DEFAULT 0 CHECK (votes >= 0),
    revision bigint NOT NULL DEFAULT 1,
    search tsvector GENERATED ALWAYS AS (weighed(title, 'A') || weighed(note, 'D')) STORED,
    CHECK (state <> 'closed' OR close_reason <> '' OR merged_into IS NOT NULL),
    CHECK (state <> 'planned' OR session_id IS NOT NULL),
    CHECK (state <> 'picked_up' OR picked_by IS NOT NULL)
);
CREATE INDEX wish_open ON wish (topic_id, created_at) WHERE state IN ('open', 'picked_up');
-- The list that one sees first, in its order: the index alone answers it.
CREATE INDEX wish_live ON wish (votes DESC, created_at DESC, id DESC) WHERE state IN ('open', 'picked_up');
CREATE INDEX wish_by_state ON wish (state, created_at DESC, id DESC);
CREATE INDEX wish_by_session ON wish (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX wish_by_person ON wish (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX wish_by_picker ON wish (picked_by) WHERE picked_by IS NOT NULL;
CREATE INDEX wish_by_topic ON wish (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX wish_merged ON wish (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX wish_search ON wish USING gin (search);

-- "Ik ook". The order of the numbers is the order in which colleagues wished. Who is erased leaves a vote of nobody.
CREATE TABLE me_too (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    wish_id bigint NOT NULL REFERENCES wish (id),
    person_id bigint REFERENCES person (id),
    organisation_id bigint REFERENCES organisation (id),
    created_at bigint NOT NULL DEFAULT now_ms()
);
CREATE UNIQUE INDEX me_too_once ON me_too (wish_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX me_too_by_wish ON me_too (wish_id, organisation_id);
CREATE INDEX me_too_by_person ON me_too (person_id) WHERE person_id IS NOT NULL;

-- "Help me": one colleague asks another, at a time that either may move until the other agrees.
CREATE TABLE help_request (
    id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    uid text COLLATE "C" NOT NULL UNIQUE CHECK (uid <> ''),
    from_id bigint NOT NULL REFERENCES person (id),
    to_id bigint NOT NULL REFERENCES person (id) CHECK (to_id <> from_id),
    topic_id bigint REFERENCES topic (id),
    title text COLLATE "C" NOT NULL CHECK (title <> '' AND length(title) <= 300),
    format text COLLATE "C" NOT NULL DEFAULT 'desk_visit' CHECK (format IN ('workshop', 'open_coffee', 'desk_visit',
        'user_group', 'network_meeting', 'course', 'e_learning', 'game')),
    question text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(question) <= 4000),
    answer text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(answer) <= 4000),
    starts_at bigint NOT NULL,
    ends_at bigint NOT NULL CHECK (ends_at > starts_at),
    place text COLLATE "C" NOT NULL DEFAULT '' CHECK (length(place) <= 300),
    -- asked: the other is to answer. changed: he proposes another time, and who asked is to answer.
    state text COLLATE "C" NOT NULL DEFAULT 'asked'
        CHECK (state IN ('asked', 'changed', 'accepted', 'declined', 'withdrawn')),
    session_id bigint REFERENCES session (id),
    created_at bigint NOT NULL DEFAULT now_ms(),
    revision bigint NOT NULL DEFAULT 1,
    CHECK (state <> 'accepted' OR session_id IS NOT NULL)
);
CREATE INDEX help_request_to ON help_request (to_id, state);
CREATE INDEX help_request_from ON help_request (from_id, state);
CREATE INDEX help_request_by_topic ON help_request (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX help_request_by_session ON help_request (session_id) WHERE session_id IS NOT NULL;

---------------------------------------------------------------------------------------------- notices

ALTER TABLE notice
    ALTER COLUMN session_id DROP NOT NULL,
    DROP CONSTRAINT notice_kind_check,
    ADD COLUMN wish_id bigint REFERENCES wish (id),
    ADD COLUMN help_request_id bigint REFERENCES help_request (id),
    ADD CHECK (kind <> ''),
    ADD CHECK (session_id IS NOT NULL OR wish_id IS NOT NULL OR help_request_id IS NOT NULL);
CREATE INDEX notice_by_session ON notice (session_id) WHERE session_id IS NOT NULL;
DROP TRIGGER notice_fixed ON notice;
CREATE TRIGGER notice_fixed BEFORE UPDATE OF id, person_id, kind, session_id, enrolment_id, wish_id, help_request_id,
    about_id, created_at, detail ON notice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('denied:notice');

-- Deleting is refused, but for what is being taken back.
CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM taking_back WHERE CASE TG_TABLE_NAME
            WHEN 'session' THEN session_id = (to_jsonb(OLD) ->> 'id')::bigint
            WHEN 'enrolment' THEN session_id = (to_jsonb(OLD) ->> 'session_id')::bigint
            WHEN 'notice' THEN session_id = (to_jsonb(OLD) ->> 'session_id')::bigint
                OR person_id = (to_jsonb(OLD) ->> 'person_id')::bigint
            ELSE false END) THEN
        PERFORM refuse(TG_ARGV[0]);
    END IF;
    RETURN OLD;
END $$;
DROP TRIGGER notice_no_delete ON notice;
CREATE TRIGGER notice_no_delete BEFORE DELETE ON notice
    FOR EACH ROW EXECUTE FUNCTION refuse_delete('denied:notice');
CREATE TRIGGER notice_no_truncate BEFORE TRUNCATE ON notice
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('denied:notice');
DROP TRIGGER enrolment_no_delete ON enrolment;
CREATE TRIGGER enrolment_no_delete BEFORE DELETE ON enrolment
    FOR EACH ROW EXECUTE FUNCTION refuse_delete('denied:enrolment.delete');
CREATE TRIGGER enrolment_no_truncate BEFORE TRUNCATE ON enrolment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('denied:enrolment.delete');
CREATE TRIGGER session_no_delete BEFORE DELETE ON session
    FOR EACH ROW EXECUTE FUNCTION refuse_delete('denied:session.delete');
CREATE TRIGGER person_no_delete BEFORE DELETE ON person
    FOR EACH ROW EXECUTE FUNCTION refuse_delete('denied:person.delete');
CREATE TRIGGER wish_no_delete BEFORE DELETE ON wish
    FOR EACH ROW EXECUTE FUNCTION refuse_delete('denied:wish.delete');
CREATE TRIGGER help_request_no_delete BEFORE DELETE ON help_request
    FOR EACH ROW EXECUTE FUNCTION refuse_delete('denied:help_request.delete');

---------------------------------------------------------------------------------------------- people

-- Its plan is kept from when the tables were nearly empty: by the indexes all the same.
CREATE FUNCTION index_people(touched bigint[]) RETURNS void LANGUAGE plpgsql SET enable_seqscan = off AS $$
BEGIN
    INSERT INTO person_search AS stored (person_id, name, search)
        SELECT p.id, called.words,
            weighed(coalesce((SELECT string_agg(t.name || ' ' || t.labels, ' ') FROM expertise e
                JOIN topic t ON t.id = e.topic_id WHERE e.person_id = p.id AND e.level = 'expert'), ''), 'A')
            || weighed(coalesce((SELECT string_agg(t.name || ' ' || t.labels, ' ') FROM expertise e
                JOIN topic t ON t.id = e.topic_id WHERE e.person_id = p.id AND e.level <> 'expert'), ''), 'B')
            || weighed(coalesce((SELECT string_agg(t.name || ' ' || t.labels, ' ') FROM topic t WHERE t.id IN (
                SELECT st.topic_id FROM session_trainer s JOIN session_topic st ON st.session_id = s.session_id
                WHERE s.person_id = p.id)), ''), 'C')
            || called.words
            || weighed(p.job_title || ' ' || p.building || ' ' || coalesce((SELECT o.name || ' ' || o.short_name FROM organisation o
                    WHERE o.id = p.organisation_id), ''), 'D')
        FROM person p CROSS JOIN LATERAL (SELECT weighed(p.name || ' ' || coalesce(p.email, ''), 'D') AS words OFFSET 0) AS called
        WHERE p.id = ANY (touched)
        ON CONFLICT (person_id) DO UPDATE SET name = excluded.name, search = excluded.search
            WHERE stored.name <> excluded.name OR stored.search <> excluded.search;
END $$;

CREATE FUNCTION people_touched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    PERFORM index_people(ARRAY(SELECT DISTINCT person_id FROM touched));
    RETURN NULL;
END $$;
-- Who is new knows nothing yet.
CREATE FUNCTION person_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    called tsvector := weighed(NEW.name || ' ' || coalesce(NEW.email, ''), 'D');
BEGIN
    INSERT INTO person_search (person_id, name, search) VALUES (NEW.id, called,
        called || weighed(NEW.job_title || ' ' || NEW.building || ' ' || coalesce((SELECT o.name || ' ' || o.short_name
            FROM organisation o WHERE o.id = NEW.organisation_id), ''), 'D'));
    RETURN NULL;
END $$;
CREATE FUNCTION person_touched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    PERFORM index_people(ARRAY[NEW.id]);
    RETURN NULL;
END $$;
CREATE FUNCTION trainers_touched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM index_people(ARRAY(SELECT DISTINCT s.person_id
        FROM touched t JOIN session_trainer s ON s.session_id = t.session_id));
    RETURN NULL;
END $$;
CREATE TRIGGER person_indexed_new AFTER INSERT ON person FOR EACH ROW EXECUTE FUNCTION person_added();
CREATE TRIGGER person_indexed AFTER UPDATE OF name, email, job_title, building, organisation_id ON person
    FOR EACH ROW EXECUTE FUNCTION person_touched();
CREATE TRIGGER expertise_indexed_new AFTER INSERT ON expertise REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION people_touched();
CREATE TRIGGER expertise_indexed AFTER UPDATE ON expertise REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION people_touched();
CREATE TRIGGER expertise_indexed_gone AFTER DELETE ON expertise REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION people_touched();
-- Without a topic a session says nothing of its trainers.
CREATE FUNCTION givers_touched() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM index_people(ARRAY(SELECT DISTINCT t.person_id FROM touched t
        WHERE EXISTS (SELECT FROM session_topic s WHERE s.session_id = t.session_id)));
    RETURN NULL;
END $$;
CREATE TRIGGER session_trainer_indexed_new AFTER INSERT ON session_trainer REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION givers_touched();
CREATE TRIGGER session_trainer_indexed_gone AFTER DELETE ON session_trainer REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION givers_touched();
CREATE TRIGGER session_topic_indexed_new AFTER INSERT ON session_topic REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION trainers_touched();
CREATE TRIGGER session_topic_indexed_gone AFTER DELETE ON session_topic REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION trainers_touched();
DO $$ BEGIN PERFORM index_people(ARRAY(SELECT id FROM person)); END $$;

---------------------------------------------------------------------------------------------- trainings

CREATE TRIGGER training_revision BEFORE UPDATE ON training FOR EACH ROW WHEN (NEW.revision <> OLD.revision + 1)
    EXECUTE FUNCTION refuse_change('conflict:training.revision');
CREATE TRIGGER training_told AFTER INSERT OR UPDATE OR DELETE ON training
    FOR EACH ROW EXECUTE FUNCTION log_change('training');

---------------------------------------------------------------------------------------------- topics

CREATE TRIGGER topic_revision BEFORE UPDATE ON topic FOR EACH ROW WHEN (NEW.revision <> OLD.revision + 1)
    EXECUTE FUNCTION refuse_change('conflict:topic.revision');
-- A tree: nothing stands below itself.
CREATE FUNCTION topic_no_loop() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    -- Two that move at once could make a loop that neither sees.
    PERFORM pg_advisory_xact_lock(hashtext('tjc.topic.tree'));
    IF NEW.id IN (WITH RECURSIVE above (id) AS (SELECT NEW.parent_id
            UNION SELECT t.parent_id FROM topic t JOIN above a ON t.id = a.id WHERE t.parent_id IS NOT NULL)
            SELECT id FROM above) THEN
        PERFORM refuse('conflict:topic.loop');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER topic_no_loop BEFORE UPDATE OF parent_id ON topic FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL)
    EXECUTE FUNCTION topic_no_loop();
DROP TRIGGER topic_added ON topic;
CREATE TRIGGER topic_told AFTER INSERT OR UPDATE OR DELETE ON topic
    FOR EACH ROW EXECUTE FUNCTION log_change('topic');
CREATE FUNCTION topic_renamed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    PERFORM index_people(ARRAY(SELECT person_id FROM expertise WHERE topic_id = NEW.id
        UNION SELECT t.person_id FROM session_topic s JOIN session_trainer t ON t.session_id = s.session_id
            WHERE s.topic_id = NEW.id));
    RETURN NULL;
END $$;
CREATE TRIGGER topic_renamed AFTER UPDATE ON topic FOR EACH ROW
    WHEN (NEW.name COLLATE "C" <> OLD.name COLLATE "C" OR NEW.labels <> OLD.labels) EXECUTE FUNCTION topic_renamed();

-- Inserting here makes two topics one, with every link of both; the name that goes stays as another name. The rights
-- are the function's, so who may is asked first.
CREATE VIEW topic_merge WITH (security_barrier) AS
SELECT id AS source_id, id AS target_id FROM topic;
CREATE FUNCTION topic_merged() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    gone topic;
BEGIN
    IF NEW.source_id = NEW.target_id THEN
        PERFORM refuse('invalid:topic.merge');
    END IF;
    PERFORM id FROM topic WHERE id IN (NEW.source_id, NEW.target_id) ORDER BY id FOR UPDATE;
    SELECT * INTO gone FROM topic WHERE id = NEW.source_id;
    IF gone.id IS NULL OR NOT EXISTS (SELECT FROM topic WHERE id = NEW.target_id) THEN
        PERFORM refuse('not_found:topic');
    END IF;
    -- The better of two levels stays.
    UPDATE expertise kept SET
            level = CASE WHEN 'expert' IN (kept.level, other.level) THEN 'expert'
                WHEN 'good' IN (kept.level, other.level) THEN 'good' ELSE 'basic' END,
            offers = kept.offers OR other.offers
        FROM expertise other
        WHERE kept.topic_id = NEW.target_id AND other.topic_id = NEW.source_id AND other.person_id = kept.person_id;
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
    UPDATE topic SET parent_id = gone.parent_id, revision = revision + 1
        WHERE id = NEW.target_id AND NEW.source_id IN (
            WITH RECURSIVE above (id) AS (SELECT parent_id FROM topic WHERE id = NEW.target_id
                UNION SELECT t.parent_id FROM topic t JOIN above a ON t.id = a.id)
            SELECT id FROM above);
    UPDATE topic SET parent_id = NEW.target_id, revision = revision + 1
        WHERE parent_id = NEW.source_id AND id <> NEW.target_id;
    UPDATE topic SET instead_id = CASE WHEN id <> NEW.target_id THEN NEW.target_id END, revision = revision + 1
        WHERE instead_id = NEW.source_id;
    DELETE FROM topic WHERE id = NEW.source_id;
    UPDATE topic SET labels = concat_ws(E'\n', nullif(labels, ''), gone.name, nullif(gone.labels, '')),
            about = CASE about WHEN '' THEN gone.about ELSE about END,
            not_for = CASE not_for WHEN '' THEN gone.not_for ELSE not_for END,
            status = CASE status WHEN '' THEN gone.status ELSE status END,
            revision = revision + 1
        WHERE id = NEW.target_id;
    RETURN NEW;
END $$;
CREATE TRIGGER topic_merged INSTEAD OF INSERT ON topic_merge FOR EACH ROW EXECUTE FUNCTION topic_merged();

---------------------------------------------------------------------------------------------- the guide

CREATE TRIGGER guide_task_revision BEFORE UPDATE ON guide_task FOR EACH ROW WHEN (NEW.revision <> OLD.revision + 1)
    EXECUTE FUNCTION refuse_change('conflict:guide_task.revision');
CREATE TRIGGER guide_task_told AFTER INSERT OR UPDATE OR DELETE ON guide_task
    FOR EACH ROW EXECUTE FUNCTION log_change('guide');

---------------------------------------------------------------------------------------------- wishes

CREATE FUNCTION wish_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'open' OR NEW.votes <> 0 OR NEW.revision <> 1 OR NEW.session_id IS NOT NULL
                OR NEW.merged_into IS NOT NULL OR NEW.picked_by IS NOT NULL THEN
            PERFORM refuse('invalid:wish.state');
        END IF;
    ELSIF NEW.revision <> OLD.revision + 1 THEN
        PERFORM refuse('conflict:wish.revision');
    -- Planned is what a session makes of it; what was merged stays so.
    ELSIF NEW.state <> OLD.state AND (OLD.merged_into IS NOT NULL OR NOT (
            (OLD.state = 'open' AND NEW.state IN ('picked_up', 'planned', 'fulfilled', 'closed'))
            OR (OLD.state = 'picked_up' AND NEW.state IN ('open', 'planned', 'fulfilled', 'closed'))
            OR (OLD.state = 'planned' AND (NEW.state = 'fulfilled'
                OR (NEW.state IN ('open', 'picked_up') AND NEW.session_id IS NULL)))
            OR (OLD.state IN ('fulfilled', 'closed') AND NEW.state = 'open'))) THEN
        PERFORM refuse('conflict:wish.transition');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER wish_new BEFORE INSERT ON wish FOR EACH ROW EXECUTE FUNCTION wish_guard();
CREATE TRIGGER wish_guard BEFORE UPDATE OF uid, title, note, topic_id, format, first_day, last_day, created_at, state,
    close_reason, picked_by, session_id, merged_into, revision ON wish
    FOR EACH ROW EXECUTE FUNCTION wish_guard();
CREATE TRIGGER wish_told AFTER INSERT OR UPDATE OF revision ON wish
    FOR EACH ROW EXECUTE FUNCTION log_change('wish');

CREATE FUNCTION notice_of_wish() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF NEW.merged_into IS NULL AND (NEW.state IN ('picked_up', 'closed')
            OR (OLD.state = 'planned' AND NEW.state IN ('open', 'picked_up')))
            AND NOT EXISTS (SELECT FROM taking_back WHERE session_id = OLD.session_id OR person_id = OLD.picked_by) THEN
        INSERT INTO notice (person_id, kind, wish_id, about_id, detail)
            SELECT person_id, CASE WHEN NEW.state = 'closed' THEN 'wish_closed'
                    WHEN NEW.state = 'picked_up' AND OLD.state <> 'planned' THEN 'wish_picked_up'
                    ELSE 'wish_reopened' END, NEW.id,
                CASE NEW.state WHEN 'picked_up' THEN NEW.picked_by END,
                CASE NEW.state WHEN 'closed' THEN NEW.close_reason ELSE '' END
            FROM me_too
            WHERE wish_id = NEW.id AND person_id IS NOT NULL AND person_id IS DISTINCT FROM NEW.picked_by;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER notice_of_wish AFTER UPDATE OF state ON wish FOR EACH ROW WHEN (NEW.state <> OLD.state)
    EXECUTE FUNCTION notice_of_wish();

CREATE FUNCTION me_too_new() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    w wish;
BEGIN
    -- The lock under which votes are counted and moved.
    SELECT * INTO w FROM wish WHERE id = NEW.wish_id FOR NO KEY UPDATE;
    IF NEW.person_id IS NULL THEN
        PERFORM refuse('invalid:me_too');
    ELSIF w.id IS NULL THEN
        PERFORM refuse('not_found:wish');
    ELSIF w.state NOT IN ('open', 'picked_up') THEN
        PERFORM refuse('conflict:wish.over');
    ELSIF EXISTS (SELECT FROM me_too WHERE wish_id = NEW.wish_id AND person_id = NEW.person_id) THEN
        PERFORM refuse('conflict:me_too.exists');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER me_too_new BEFORE INSERT ON me_too FOR EACH ROW EXECUTE FUNCTION me_too_new();

CREATE FUNCTION me_too_counted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE wish SET votes = votes - 1 WHERE id = OLD.wish_id;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        UPDATE wish SET votes = votes + 1 WHERE id = NEW.wish_id;
    END IF;
    INSERT INTO change_log (entity, row_id)
        VALUES ('wish', CASE WHEN TG_OP = 'DELETE' THEN OLD.wish_id ELSE NEW.wish_id END);
    RETURN NULL;
END $$;
CREATE TRIGGER me_too_counted AFTER INSERT OR UPDATE OF wish_id OR DELETE ON me_too
    FOR EACH ROW EXECUTE FUNCTION me_too_counted();

-- To another wish only where the two became one; to nobody only where a person is erased.
CREATE FUNCTION me_too_fixed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.created_at <> OLD.created_at
            OR NEW.organisation_id IS DISTINCT FROM OLD.organisation_id
            OR (NEW.wish_id <> OLD.wish_id AND NOT EXISTS (SELECT FROM wish
                WHERE id = OLD.wish_id AND merged_into = NEW.wish_id))
            OR (NEW.person_id IS DISTINCT FROM OLD.person_id AND (NEW.person_id IS NOT NULL
                OR NOT EXISTS (SELECT FROM taking_back WHERE person_id = OLD.person_id))) THEN
        PERFORM refuse('denied:me_too');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER me_too_fixed BEFORE UPDATE ON me_too FOR EACH ROW EXECUTE FUNCTION me_too_fixed();

CREATE FUNCTION locked_wish(wanted bigint) RETURNS wish LANGUAGE plpgsql AS $$
DECLARE
    w wish;
BEGIN
    SELECT * INTO w FROM wish WHERE id = wanted FOR NO KEY UPDATE;
    RETURN w;
END $$;

-- Inserting here makes two wishes one: of who wished both, the earlier counts.
CREATE VIEW wish_merge WITH (security_barrier) AS
SELECT id AS source_id, merged_into AS target_id FROM wish WHERE merged_into IS NOT NULL;
CREATE FUNCTION wish_merged() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    w wish;
BEGIN
    IF NEW.source_id = NEW.target_id THEN
        PERFORM refuse('invalid:wish.merge');
    END IF;
    PERFORM locked_wish(least(NEW.source_id, NEW.target_id));
    PERFORM locked_wish(greatest(NEW.source_id, NEW.target_id));
    SELECT * INTO w FROM wish WHERE id = NEW.source_id;
    IF w.id IS NULL OR NOT EXISTS (SELECT FROM wish WHERE id = NEW.target_id) THEN
        PERFORM refuse('not_found:wish');
    ELSIF EXISTS (SELECT FROM wish WHERE id IN (NEW.source_id, NEW.target_id)
            AND state NOT IN ('open', 'picked_up')) THEN
        PERFORM refuse('conflict:wish.over');
    END IF;
    UPDATE wish SET state = 'closed', merged_into = NEW.target_id, revision = revision + 1 WHERE id = NEW.source_id;
    DELETE FROM me_too later WHERE wish_id IN (NEW.source_id, NEW.target_id) AND EXISTS (SELECT FROM me_too earlier
        WHERE earlier.wish_id IN (NEW.source_id, NEW.target_id) AND earlier.person_id = later.person_id
            AND earlier.id < later.id);
    UPDATE me_too SET wish_id = NEW.target_id WHERE wish_id = NEW.source_id;
    UPDATE wish SET revision = revision + 1 WHERE id = NEW.target_id;
    INSERT INTO notice (person_id, kind, wish_id, detail)
        SELECT w.created_by, 'wish_merged', NEW.target_id, w.title WHERE w.created_by IS NOT NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER wish_merged INSTEAD OF INSERT ON wish_merge FOR EACH ROW EXECUTE FUNCTION wish_merged();

-- Whether whoever logged in plans this session, and may take it back: who offers its training, or a coordinator.
CREATE FUNCTION plans(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT pg_has_role(session_user, 'tjc_coordinator', 'MEMBER')
        OR EXISTS (SELECT FROM session s JOIN training t ON t.id = s.training_id
            WHERE s.id = wanted AND t.offered_by = me())
$$;

-- Inserting here makes a wish a session that stands: who wished signs up, in the order of their wishes, and is told.
-- Who has a seat elsewhere at that time, and for whom there is no room in the queue, is told only. Deleting here takes
-- all of that back, as long as nobody else signed up and it has not begun.
CREATE VIEW wish_planning WITH (security_barrier) AS
SELECT id AS wish_id, session_id, made_training FROM wish WHERE state = 'planned';
CREATE FUNCTION wish_planned() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    w wish;
    s session;
BEGIN
    s := locked_session(NEW.session_id);
    w := locked_wish(NEW.wish_id);
    IF w.id IS NULL THEN
        PERFORM refuse('not_found:wish');
    ELSIF w.state NOT IN ('open', 'picked_up') THEN
        PERFORM refuse('conflict:wish.over');
    ELSIF s.id IS NULL OR s.state <> 'planned' THEN
        PERFORM refuse('not_found:session');
    ELSIF NOT plans(s.id) THEN
        PERFORM refuse('denied:wish.plan');
    -- It goes when the planning is taken back: none but the one of this session.
    ELSIF NEW.made_training <> s.training_id THEN
        PERFORM refuse('invalid:wish.training');
    END IF;
    UPDATE wish SET state_before = state, state = 'planned', session_id = s.id, made_training = NEW.made_training,
        revision = revision + 1 WHERE id = w.id;
    INSERT INTO enrolment (session_id, person_id, intent)
        SELECT s.id, m.person_id, 'wish:' || w.id || ':' || s.id || ':' || m.person_id
        FROM me_too m
        WHERE m.wish_id = w.id AND m.person_id IS NOT NULL
            AND NOT EXISTS (SELECT FROM session_trainer t WHERE t.session_id = s.id AND t.person_id = m.person_id)
            AND NOT EXISTS (SELECT FROM enrolment e WHERE e.session_id = s.id AND e.person_id = m.person_id
                AND e.state IN ('requested', 'enrolled', 'waitlisted', 'pending'))
            AND NOT clashes(s, m.person_id)
        ORDER BY m.id
        LIMIT CASE WHEN s.max_seats IS NULL OR s.waitlist_size IS NULL OR s.needs_approval THEN NULL
            ELSE greatest(0, s.max_seats - s.enrolled) + greatest(0, s.waitlist_size - s.waitlisted) END;
    INSERT INTO notice (person_id, kind, session_id, wish_id)
        SELECT person_id, 'wish_planned', s.id, w.id FROM me_too WHERE wish_id = w.id AND person_id IS NOT NULL;
    RETURN NEW;
END $$;
CREATE TRIGGER wish_planned INSTEAD OF INSERT ON wish_planning FOR EACH ROW EXECUTE FUNCTION wish_planned();

CREATE FUNCTION wish_unplanned() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    w wish;
    s session;
BEGIN
    s := locked_session(OLD.session_id);
    w := locked_wish(OLD.wish_id);
    IF w.state <> 'planned' OR w.session_id <> s.id THEN
        PERFORM refuse('conflict:wish.transition');
    ELSIF NOT plans(s.id) THEN
        PERFORM refuse('denied:wish.plan');
    ELSIF s.starts_at <= now_ms() THEN
        PERFORM refuse('conflict:session.started');
    ELSIF EXISTS (SELECT FROM enrolment WHERE session_id = s.id AND intent NOT LIKE 'wish:' || w.id || ':%') THEN
        PERFORM refuse('conflict:wish.others_enrolled');
    END IF;
    INSERT INTO taking_back (session_id) VALUES (s.id);
    UPDATE wish SET state = coalesce(state_before, 'open'), session_id = NULL, state_before = NULL,
        made_training = NULL, revision = revision + 1 WHERE id = w.id;
    DELETE FROM notice WHERE session_id = s.id;
    DELETE FROM enrolment WHERE session_id = s.id;
    DELETE FROM session_topic WHERE session_id = s.id;
    DELETE FROM session_trainer WHERE session_id = s.id;
    DELETE FROM session WHERE id = s.id;
    DELETE FROM training_topic WHERE training_id = w.made_training
        AND NOT EXISTS (SELECT FROM session WHERE training_id = w.made_training);
    DELETE FROM training WHERE id = w.made_training
        AND NOT EXISTS (SELECT FROM session WHERE training_id = w.made_training);
    INSERT INTO change_log (entity, row_id) VALUES ('session', s.id);
    DELETE FROM taking_back WHERE session_id = s.id;
    RETURN OLD;
END $$;
CREATE TRIGGER wish_unplanned INSTEAD OF DELETE ON wish_planning FOR EACH ROW EXECUTE FUNCTION wish_unplanned();

-- Demand whose session is off is demand again.
CREATE FUNCTION wish_session_cancelled() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    UPDATE wish SET state = coalesce(state_before, 'open'), session_id = NULL, state_before = NULL,
        made_training = NULL, revision = revision + 1 WHERE session_id = NEW.id AND state = 'planned';
    RETURN NULL;
END $$;
CREATE TRIGGER wish_session_cancelled AFTER UPDATE OF state ON session FOR EACH ROW
    WHEN (OLD.state = 'planned' AND NEW.state = 'cancelled') EXECUTE FUNCTION wish_session_cancelled();

---------------------------------------------------------------------------------------------- help among colleagues

-- Who is to answer, answers: 'asked' the one who was asked, 'changed' the one who asked.
CREATE FUNCTION help_request_guard() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'asked' OR NEW.session_id IS NOT NULL OR NEW.revision <> 1 THEN
            PERFORM refuse('invalid:help_request.state');
        ELSIF NEW.starts_at <= now_ms() THEN
            PERFORM refuse('conflict:help_request.past');
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.uid, NEW.from_id, NEW.to_id, NEW.created_at)
            IS DISTINCT FROM (OLD.id, OLD.uid, OLD.from_id, OLD.to_id, OLD.created_at) THEN
        PERFORM refuse('denied:help_request.fixed');
    ELSIF EXISTS (SELECT FROM taking_back WHERE person_id IN (OLD.from_id, OLD.to_id)) THEN
        RETURN NEW;
    ELSIF NEW.topic_id IS DISTINCT FROM OLD.topic_id AND NEW.revision = OLD.revision THEN
        RETURN NEW;
    ELSIF NEW.revision <> OLD.revision + 1 THEN
        PERFORM refuse('conflict:help_request.revision');
    ELSIF NOT ((OLD.state = 'asked' AND NEW.state IN ('asked', 'changed', 'accepted', 'declined', 'withdrawn'))
            OR (OLD.state = 'changed' AND NEW.state IN ('changed', 'asked', 'accepted', 'declined', 'withdrawn'))) THEN
        PERFORM refuse('conflict:help_request.transition');
    ELSIF (NEW.state IN ('changed', 'accepted', 'declined') AND OLD.state = 'asked' AND OLD.to_id <> me())
            OR (NEW.state IN ('asked', 'withdrawn') AND OLD.from_id <> me())
            OR (NEW.state IN ('accepted', 'declined') AND OLD.state = 'changed' AND OLD.from_id <> me())
            OR (NEW.state = 'changed' AND OLD.state = 'changed' AND OLD.to_id <> me())
            OR (NEW.state = 'accepted' AND NEW.session_id IS NULL) THEN
        PERFORM refuse('denied:help_request.answer');
    ELSIF NEW.state IN ('asked', 'changed', 'accepted') AND NEW.starts_at <= now_ms() THEN
        PERFORM refuse('conflict:help_request.past');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER help_request_guard BEFORE INSERT OR UPDATE ON help_request
    FOR EACH ROW EXECUTE FUNCTION help_request_guard();

CREATE FUNCTION help_request_told() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    by_other boolean;
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('help', NEW.id);
    IF TG_OP = 'INSERT' THEN
        INSERT INTO notice (person_id, kind, help_request_id, about_id)
            VALUES (NEW.to_id, 'help_asked', NEW.id, NEW.from_id);
    ELSIF NEW.revision <> OLD.revision
            AND NOT EXISTS (SELECT FROM taking_back WHERE person_id IN (OLD.from_id, OLD.to_id)) THEN
        by_other := OLD.state = 'asked' AND NEW.state NOT IN ('withdrawn', 'asked');
        INSERT INTO notice (person_id, kind, help_request_id, session_id, about_id, detail)
            VALUES (CASE WHEN by_other THEN NEW.from_id ELSE NEW.to_id END, 'help_' || NEW.state, NEW.id,
                NEW.session_id, CASE WHEN by_other THEN NEW.to_id ELSE NEW.from_id END,
                CASE NEW.state WHEN 'declined' THEN NEW.answer ELSE '' END);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER help_request_told AFTER INSERT OR UPDATE ON help_request
    FOR EACH ROW EXECUTE FUNCTION help_request_told();

-- Inserting here accepts a request: it becomes a session that its trainer gives, and who asked is in it.
CREATE VIEW help_acceptance WITH (security_barrier) AS
SELECT id AS help_request_id FROM help_request WHERE state = 'accepted';
CREATE FUNCTION help_accepted() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    h help_request;
    made_training bigint;
    made_session bigint;
BEGIN
    SELECT * INTO h FROM help_request WHERE id = NEW.help_request_id FOR UPDATE;
    -- Who is no colleague yet is nobody: only the owner goes on without being one of the two.
    IF h.id IS NULL OR NOT coalesce(me() IN (h.from_id, h.to_id), pg_has_role(session_user, 'tjc_owner', 'MEMBER')) THEN
        PERFORM refuse('not_found:help_request');
    ELSIF h.state NOT IN ('asked', 'changed') THEN
        PERFORM refuse('conflict:help_request.transition');
    ELSIF (h.state = 'asked' AND h.to_id <> me()) OR (h.state = 'changed' AND h.from_id <> me()) THEN
        PERFORM refuse('denied:help_request.answer');
    ELSIF h.starts_at <= now_ms() THEN
        PERFORM refuse('conflict:help_request.past');
    END IF;
    INSERT INTO training (uid, title, format, offered_by)
        VALUES ('help-' || h.uid, h.title, h.format, h.to_id) RETURNING id INTO made_training;
    INSERT INTO session (uid, training_id, starts_at, ends_at, building, max_seats, updated_at)
        VALUES ('help-' || h.uid, made_training, h.starts_at, h.ends_at, h.place,
            CASE h.format WHEN 'desk_visit' THEN 3 END, now_ms()) RETURNING id INTO made_session;
    INSERT INTO session_trainer (session_id, position, person_id) VALUES (made_session, 0, h.to_id);
    IF h.topic_id IS NOT NULL THEN
        INSERT INTO training_topic (training_id, topic_id) VALUES (made_training, h.topic_id);
        INSERT INTO session_topic (session_id, position, topic_id) VALUES (made_session, 0, h.topic_id);
    END IF;
    INSERT INTO enrolment (session_id, person_id, intent) VALUES (made_session, h.from_id, 'help:' || h.uid);
    UPDATE help_request SET state = 'accepted', session_id = made_session, revision = revision + 1 WHERE id = h.id;
    RETURN NEW;
END $$;
CREATE TRIGGER help_accepted INSTEAD OF INSERT ON help_acceptance FOR EACH ROW EXECUTE FUNCTION help_accepted();

---------------------------------------------------------------------------------------------- clashes

-- What is a period rather than a meeting (e-learning, all day, or a day or longer), takes no room, and does not forbid
-- other sessions itself, takes nobody's hours: it clashes with nothing that somebody has a seat in.
CREATE FUNCTION takes_hours(s session) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN s.blocks_clash OR s.room_id IS NOT NULL OR NOT (s.all_day OR s.ends_at - s.starts_at >= 86400000
        OR (SELECT format FROM training WHERE id = s.training_id) = 'e_learning');
END $$;

CREATE OR REPLACE FUNCTION clashes(s session, person bigint) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    -- Where no session blocks, which is usual, nobody's seats are looked through.
    IF NOT s.blocks_clash AND (SELECT id FROM session WHERE blocks_clash ORDER BY starts_at LIMIT 1) IS NULL THEN
        RETURN false;
    END IF;
    RETURN takes_hours(s) AND EXISTS (SELECT FROM enrolment seat
        WHERE seat.person_id = person AND seat.state = 'enrolled' AND seat.session_id <> s.id
            AND (SELECT there.state = 'planned' AND there.starts_at < s.ends_at AND there.ends_at > s.starts_at
                    AND (there.blocks_clash OR s.blocks_clash) AND takes_hours(there)
                FROM session there WHERE there.id = seat.session_id));
END $$;

CREATE OR REPLACE FUNCTION session_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
BEGIN
    INSERT INTO change_log (entity, row_id) VALUES ('session', NEW.id);
    IF TG_OP = 'UPDATE' THEN
        PERFORM settle(NEW.id);
        PERFORM promote(NEW.id);
        IF (NEW.starts_at, NEW.ends_at, NEW.all_day, NEW.room_id, NEW.state, NEW.blocks_clash)
                IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.all_day, OLD.room_id, OLD.state, OLD.blocks_clash) THEN
            PERFORM promote_elsewhere(OLD, ARRAY(SELECT person_id FROM enrolment
                WHERE session_id = NEW.id AND state = 'enrolled'));
        END IF;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION training_made_way() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
DECLARE
    s session;
BEGIN
    FOR s IN SELECT * FROM session WHERE training_id = NEW.id ORDER BY id LOOP
        PERFORM promote(s.id);
        PERFORM promote_elsewhere(s, ARRAY(SELECT person_id FROM enrolment
            WHERE session_id = s.id AND state = 'enrolled'));
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER training_made_way AFTER UPDATE OF format ON training FOR EACH ROW WHEN (NEW.format <> OLD.format)
    EXECUTE FUNCTION training_made_way();

---------------------------------------------------------------------------------------------- privacy

-- Inserting here erases what is known of a person; counts, and the sessions that were given, stay. An administrator
-- may, and everybody for himself.
CREATE VIEW erasure WITH (security_barrier) AS
SELECT id AS person_id, id AS by_id FROM person WHERE erased_at IS NOT NULL;
CREATE FUNCTION person_erased() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
DECLARE
    gone bigint := NEW.person_id;
BEGIN
    IF gone IS DISTINCT FROM me() AND NOT pg_has_role(session_user, 'tjc_admin', 'MEMBER') THEN
        PERFORM refuse('denied:role.admin');
    ELSIF NOT EXISTS (SELECT FROM person WHERE id = gone) THEN
        PERFORM refuse('not_found:person');
    END IF;
    INSERT INTO taking_back (person_id) VALUES (gone);
    UPDATE enrolment SET state = 'cancelled', left_by = NEW.by_id
        WHERE person_id = gone AND state IN ('enrolled', 'waitlisted', 'pending') AND attendance IS NULL
            AND session_id IN (SELECT id FROM session WHERE starts_at > now_ms());
    UPDATE help_request SET state = CASE WHEN state IN ('asked', 'changed') THEN 'withdrawn' ELSE state END,
        question = '', answer = '', place = '', title = '-', revision = revision + 1 WHERE gone IN (from_id, to_id);
    DELETE FROM notice WHERE person_id = gone;
    DELETE FROM expertise WHERE person_id = gone;
    DELETE FROM person_language WHERE person_id = gone;
    DELETE FROM person_format WHERE person_id = gone;
    DELETE FROM availability WHERE person_id = gone;
    DELETE FROM absence WHERE person_id = gone;
    UPDATE me_too SET person_id = NULL WHERE person_id = gone;
    UPDATE wish SET created_by = NULL WHERE created_by = gone;
    UPDATE wish SET state = 'open', picked_by = NULL, revision = revision + 1
        WHERE picked_by = gone AND state = 'picked_up';
    UPDATE wish SET picked_by = NULL, revision = revision + 1 WHERE picked_by = gone;
    UPDATE training SET withdrawn = true, revision = revision + 1 WHERE offered_by = gone;
    UPDATE person SET name = '-', login = NULL, email = NULL, job_title = '', about = '', building = '',
        organisation_id = NULL, offers = false, listed = false, shows_availability = false, shows_history = false,
        erased_at = now_ms(), revision = revision + 1
        WHERE id = gone;
    DELETE FROM taking_back WHERE person_id = gone;
    RETURN NEW;
END $$;
CREATE TRIGGER person_erased INSTEAD OF INSERT ON erasure FOR EACH ROW EXECUTE FUNCTION person_erased();

-- What is one's own is erased with the owner's function only by the one who may; the login goes with it.
DROP TRIGGER person_login ON person;
CREATE TRIGGER person_login BEFORE UPDATE ON person FOR EACH ROW
    WHEN (NEW.login IS DISTINCT FROM OLD.login AND OLD.login IS NOT NULL AND NEW.erased_at IS NULL
        AND NOT pg_has_role(session_user, 'tjc_admin', 'MEMBER'))
    EXECUTE FUNCTION refuse_change('denied:role.admin');

---------------------------------------------------------------------------------------------- rights

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['taking_back', 'person_language', 'person_format', 'availability', 'person_search',
            'training_topic', 'guide_task', 'guide_advice', 'wish', 'me_too', 'help_request'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY owner_all ON %I TO tjc_owner USING (true) WITH CHECK (true)', name);
    END LOOP;
    -- What every employee may read.
    FOREACH name IN ARRAY ARRAY['person_language', 'person_format', 'person_search', 'training_topic', 'guide_task',
            'guide_advice', 'wish'] LOOP
        EXECUTE format('GRANT SELECT ON %I TO tjc_employee', name);
        EXECUTE format('CREATE POLICY employee_read ON %I FOR SELECT TO tjc_employee USING (true)', name);
    END LOOP;
    -- What everybody keeps about himself.
    FOREACH name IN ARRAY ARRAY['expertise', 'person_language', 'person_format', 'availability'] LOOP
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO tjc_employee', name);
        EXECUTE format('CREATE POLICY own_write ON %I TO tjc_employee USING (person_id = (SELECT tjc.me()))'
            ' WITH CHECK (person_id = (SELECT tjc.me()))', name);
    END LOOP;
    -- What coordinators keep, and what moderators keep.
    FOREACH name IN ARRAY ARRAY['person_language', 'person_format', 'availability', 'training_topic', 'wish'] LOOP
        EXECUTE format('CREATE POLICY coordinator_write ON %I TO tjc_coordinator USING (true) WITH CHECK (true)', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['guide_task', 'guide_advice', 'topic'] LOOP
        EXECUTE format('CREATE POLICY moderator_write ON %I TO tjc_moderator USING (true) WITH CHECK (true)', name);
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO tjc_moderator', name);
    END LOOP;
    FOREACH name IN ARRAY ARRAY['guide_task', 'guide_advice'] LOOP
        EXECUTE format('CREATE POLICY coordinator_write ON %I TO tjc_coordinator USING (true) WITH CHECK (true)', name);
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO tjc_coordinator', name);
    END LOOP;
END $$;

-- When somebody can, colleagues see where he lets them.
CREATE POLICY shown_read ON availability FOR SELECT TO tjc_employee USING (EXISTS (
    SELECT FROM person p WHERE p.id = person_id AND p.shows_availability));

-- Whether he is away then, of who shows when he can: not why, nor until when.
CREATE FUNCTION away(who bigint, begins bigint, ends bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT EXISTS (SELECT FROM absence a JOIN person p ON p.id = a.person_id
        WHERE a.person_id = who AND a.starts_at < ends AND a.ends_at > begins
            AND (p.shows_availability OR p.id = me() OR pg_has_role(session_user, 'tjc_coordinator', 'MEMBER')))
$$;

-- In which of these spans, of many colleagues at once.
CREATE FUNCTION away_in(who bigint[], begins bigint[], ends bigint[])
RETURNS TABLE (person_id bigint, begins_at bigint, ends_at bigint) LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT DISTINCT p.id, d.begins_at, d.ends_at FROM person p JOIN absence a ON a.person_id = p.id
        JOIN unnest(begins, ends) AS d (begins_at, ends_at) ON a.starts_at < d.ends_at AND a.ends_at > d.begins_at
        WHERE p.id = ANY (who)
            AND (p.shows_availability OR p.id = me() OR pg_has_role(session_user, 'tjc_coordinator', 'MEMBER'))
$$;

-- His own profile; the name and the account are others' to give.
GRANT UPDATE (job_title, organisation_id, about, building, offers, listed, shows_availability, shows_history, revision)
    ON person TO tjc_employee;
CREATE POLICY own_profile ON person FOR UPDATE TO tjc_employee
    USING (id = (SELECT tjc.me())) WITH CHECK (id = (SELECT tjc.me()));

-- A colleague offers a training of his own, and plans it.
GRANT INSERT (uid, title, summary, url, format, offered_by, course_form, language, level, minutes),
    UPDATE (title, summary, url, format, withdrawn, course_form, language, level, minutes, revision)
    ON training TO tjc_employee;
CREATE POLICY own_offer ON training FOR INSERT TO tjc_employee
    WITH CHECK (offered_by = (SELECT tjc.me()) AND NOT formal AND source = '');
CREATE POLICY own_offer_change ON training FOR UPDATE TO tjc_employee
    USING (offered_by = (SELECT tjc.me())) WITH CHECK (offered_by = (SELECT tjc.me()) AND NOT formal AND source = '');
CREATE FUNCTION offers(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT EXISTS (SELECT FROM training WHERE id = wanted AND offered_by = me())
$$;
CREATE FUNCTION gives_offer(wanted bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = tjc, pg_temp AS $$
    SELECT EXISTS (SELECT FROM session s JOIN training t ON t.id = s.training_id
        WHERE s.id = wanted AND t.offered_by = me())
$$;
GRANT INSERT, DELETE ON training_topic TO tjc_employee;
CREATE POLICY own_offer ON training_topic TO tjc_employee
    USING (tjc.offers(training_id)) WITH CHECK (tjc.offers(training_id));
GRANT INSERT (uid, training_id, starts_at, ends_at, all_day, room_id, building, organisation_id, theme_week_id,
        min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state, cancel_reason, updated_at,
        revision, waitlist_size, cancel_until, walk_in, decide_by, decided, offer_minutes, blocks_clash,
        buffer_minutes, series_id, series_slot, skipped),
    UPDATE (uid, training_id, starts_at, ends_at, all_day, room_id, building, organisation_id, theme_week_id,
        min_seats, max_seats, signup_opens_at, signup_closes_at, needs_approval, state, cancel_reason, updated_at,
        revision, waitlist_size, cancel_until, walk_in, decide_by, decided, offer_minutes, blocks_clash,
        buffer_minutes, series_id, series_slot, skipped)
    ON session TO tjc_employee;
CREATE POLICY own_offer_plan ON session FOR INSERT TO tjc_employee
    WITH CHECK (tjc.offers(training_id) AND series_id IS NULL AND NOT skipped);
CREATE POLICY own_offer_change ON session FOR UPDATE TO tjc_employee
    USING (tjc.offers(training_id)) WITH CHECK (tjc.offers(training_id));
GRANT INSERT, UPDATE, DELETE ON session_trainer, session_topic TO tjc_employee;
CREATE POLICY own_offer ON session_trainer TO tjc_employee
    USING (tjc.gives_offer(session_id)) WITH CHECK (tjc.gives_offer(session_id));
CREATE POLICY own_offer ON session_topic TO tjc_employee
    USING (tjc.gives_offer(session_id)) WITH CHECK (tjc.gives_offer(session_id));
GRANT INSERT, UPDATE, DELETE ON training_topic TO tjc_coordinator;
GRANT DELETE ON topic TO tjc_coordinator;

-- Everybody wishes for himself, and picks up what others wish. The rest, those who wished it first and coordinators do.
GRANT INSERT (uid, title, note, topic_id, format, first_day, last_day, created_by),
    UPDATE (title, note, topic_id, format, first_day, last_day, state, close_reason, picked_by, revision)
    ON wish TO tjc_employee;
CREATE POLICY own_wish ON wish FOR INSERT TO tjc_employee WITH CHECK (created_by = (SELECT tjc.me()));
CREATE POLICY own_wish_change ON wish FOR UPDATE TO tjc_employee
    USING (created_by = (SELECT tjc.me())) WITH CHECK (created_by = (SELECT tjc.me()));
CREATE POLICY picked_up ON wish FOR UPDATE TO tjc_employee
    USING (state = 'open' OR picked_by = (SELECT tjc.me()))
    WITH CHECK ((state = 'picked_up' AND picked_by = (SELECT tjc.me())) OR (state = 'open' AND picked_by IS NULL));
-- Who picks a wish up changes nothing of what it says.
CREATE FUNCTION wish_words() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF OLD.created_by IS DISTINCT FROM me() AND NOT pg_has_role(session_user, 'tjc_coordinator', 'MEMBER')
            AND NOT pg_has_role(session_user, 'tjc_moderator', 'MEMBER') THEN
        PERFORM refuse('denied:wish.other');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER wish_words BEFORE UPDATE ON wish FOR EACH ROW
    WHEN ((NEW.title, NEW.note, NEW.topic_id, NEW.format, NEW.first_day, NEW.last_day)
        IS DISTINCT FROM (OLD.title, OLD.note, OLD.topic_id, OLD.format, OLD.first_day, OLD.last_day)
        AND current_user <> 'tjc_owner')
    EXECUTE FUNCTION wish_words();

-- How many wish something, everybody knows; who, only he, coordinators, and who picked it up.
GRANT SELECT, INSERT (wish_id, person_id, organisation_id), DELETE ON me_too TO tjc_employee;
CREATE POLICY own_me_too ON me_too TO tjc_employee
    USING (person_id = (SELECT tjc.me())) WITH CHECK (person_id = (SELECT tjc.me()));
CREATE POLICY picker_read ON me_too FOR SELECT TO tjc_employee USING (wish_id IN (
    SELECT w.id FROM wish w WHERE w.picked_by = (SELECT tjc.me())));
CREATE POLICY coordinator_read ON me_too FOR SELECT TO tjc_coordinator USING (true);

GRANT SELECT, INSERT (uid, from_id, to_id, topic_id, title, format, question, starts_at, ends_at, place),
    UPDATE (title, format, question, answer, starts_at, ends_at, place, state, revision) ON help_request TO tjc_employee;
CREATE POLICY own_read ON help_request FOR SELECT TO tjc_employee
    USING ((SELECT tjc.me()) IN (from_id, to_id));
CREATE POLICY own_ask ON help_request FOR INSERT TO tjc_employee WITH CHECK (from_id = (SELECT tjc.me()));
CREATE POLICY own_answer ON help_request FOR UPDATE TO tjc_employee
    USING ((SELECT tjc.me()) IN (from_id, to_id)) WITH CHECK ((SELECT tjc.me()) IN (from_id, to_id));

GRANT INSERT ON wish_merge, topic_merge TO tjc_coordinator, tjc_moderator;
GRANT SELECT ON wish_planning, help_acceptance TO tjc_employee;
GRANT INSERT, DELETE ON wish_planning TO tjc_employee;
GRANT INSERT ON help_acceptance, erasure TO tjc_employee;
GRANT EXECUTE ON FUNCTION away(bigint, bigint, bigint), away_in(bigint[], bigint[], bigint[]), plans(bigint), offers(bigint), gives_offer(bigint), weighed(text, "char") TO tjc_employee;

RESET ROLE;
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
        EXECUTE format('REVOKE tjc_owner FROM %I', session_user);
    END IF;
END $$;
