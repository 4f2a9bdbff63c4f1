-- A version is proposed before it is published: its day is then the largest number, "not yet", which whoever asks for
-- what is published by now passes by.
ALTER TABLE version ADD COLUMN proposed_at BIGINT NOT NULL DEFAULT 0;
UPDATE version SET proposed_at = published_at;

-- Whether a person said where a paragraph of a proposed version comes from.
ALTER TABLE paragraph ADD COLUMN settled BOOLEAN NOT NULL DEFAULT FALSE;

-- Where a paragraph comes from besides the one whose id it keeps.
CREATE TABLE paragraph_origin (
    version_id BIGINT NOT NULL REFERENCES version (id),
    key TEXT NOT NULL,
    -- an id of an earlier version
    from_key TEXT NOT NULL,
    -- merged, split
    descent TEXT NOT NULL,
    PRIMARY KEY (version_id, key, from_key)
);

-- What people commented on cannot be changed under their comments: a version that is published, or has its day, is
-- frozen with all that is in it, unless its consultation is a draft that nobody outside has seen.
CREATE TRIGGER version_is_not_changed BEFORE UPDATE ON version WHEN OLD.published_at <> 9223372036854775807
    AND (SELECT stage FROM consultation WHERE id = OLD.consultation_id) <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER version_is_not_removed BEFORE DELETE ON version WHEN OLD.published_at <> 9223372036854775807
    AND (SELECT stage FROM consultation WHERE id = OLD.consultation_id) <> 'draft'
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER section_is_not_added BEFORE INSERT ON section
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id = NEW.version_id AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER section_is_not_changed BEFORE UPDATE ON section
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id IN (OLD.version_id, NEW.version_id) AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER section_is_not_removed BEFORE DELETE ON section
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id = OLD.version_id AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER paragraph_is_not_added BEFORE INSERT ON paragraph
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id = NEW.version_id AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER paragraph_is_not_changed BEFORE UPDATE ON paragraph
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id IN (OLD.version_id, NEW.version_id) AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER paragraph_is_not_removed BEFORE DELETE ON paragraph
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id = OLD.version_id AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER paragraph_origin_is_not_added BEFORE INSERT ON paragraph_origin
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id = NEW.version_id AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER paragraph_origin_is_not_changed BEFORE UPDATE ON paragraph_origin
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id IN (OLD.version_id, NEW.version_id) AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
CREATE TRIGGER paragraph_origin_is_not_removed BEFORE DELETE ON paragraph_origin
WHEN EXISTS (
    SELECT 1 FROM version v JOIN consultation c ON c.id = v.consultation_id
    WHERE v.id = OLD.version_id AND v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
)
BEGIN
    SELECT RAISE(ABORT, 'a published version is frozen');
END;
