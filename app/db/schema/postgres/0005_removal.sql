-- min_compatible: 3
--
-- A room or a theme week may go while no session uses it, and the views are told that it went.

-- The owner's rights are borrowed, and given back at the end.
DO $$
BEGIN
    IF NOT pg_has_role(session_user, 'tjc_owner', 'MEMBER') THEN
        EXECUTE format('GRANT tjc_owner TO %I', session_user);
    END IF;
END $$;
SET LOCAL ROLE tjc_owner;
SET LOCAL search_path = tjc, pg_temp;

CREATE FUNCTION refuse_used() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = tjc, pg_temp AS $$
BEGIN
    IF (TG_TABLE_NAME = 'room' AND EXISTS (SELECT FROM session WHERE room_id = OLD.id))
            OR (TG_TABLE_NAME = 'theme_week' AND EXISTS (SELECT FROM session WHERE theme_week_id = OLD.id)) THEN
        PERFORM refuse('conflict:' || TG_TABLE_NAME || '.used');
    END IF;
    RETURN OLD;
END $$;
CREATE TRIGGER room_used BEFORE DELETE ON room FOR EACH ROW EXECUTE FUNCTION refuse_used();
CREATE TRIGGER theme_week_used BEFORE DELETE ON theme_week FOR EACH ROW EXECUTE FUNCTION refuse_used();

CREATE TRIGGER room_removed AFTER DELETE ON room FOR EACH ROW EXECUTE FUNCTION log_change('list');
CREATE TRIGGER theme_week_removed AFTER DELETE ON theme_week FOR EACH ROW EXECUTE FUNCTION log_change('list');

GRANT DELETE ON room, theme_week TO tjc_coordinator;

RESET ROLE;
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = session_user) THEN
        EXECUTE format('REVOKE tjc_owner FROM %I', session_user);
    END IF;
END $$;
