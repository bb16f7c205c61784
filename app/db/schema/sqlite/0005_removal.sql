-- min_compatible: 3
--
-- A room or a theme week may go while no session uses it, and the views are told that it went.

CREATE TRIGGER room_used BEFORE DELETE ON room WHEN EXISTS (SELECT 1 FROM session WHERE room_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:room.used'); END;
CREATE TRIGGER theme_week_used BEFORE DELETE ON theme_week
    WHEN EXISTS (SELECT 1 FROM session WHERE theme_week_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'tjc:conflict:theme_week.used'); END;

CREATE TRIGGER room_removed AFTER DELETE ON room
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', OLD.id); END;
CREATE TRIGGER theme_week_removed AFTER DELETE ON theme_week
BEGIN INSERT INTO change_log (entity, row_id) VALUES ('list', OLD.id); END;
