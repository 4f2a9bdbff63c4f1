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
CREATE FUNCTION version_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.published_at <> 9223372036854775807
        AND (SELECT stage FROM consultation WHERE id = OLD.consultation_id) <> 'draft' THEN
        RAISE EXCEPTION 'a published version is frozen';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER version_is_neither_changed_nor_removed BEFORE UPDATE OR DELETE ON version
FOR EACH ROW EXECUTE FUNCTION version_stays();

CREATE FUNCTION is_frozen(BIGINT) RETURNS BOOLEAN LANGUAGE sql AS $$
    SELECT v.published_at <> 9223372036854775807 AND c.stage <> 'draft'
    FROM version v JOIN consultation c ON c.id = v.consultation_id WHERE v.id = $1
$$;
CREATE FUNCTION text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND is_frozen(OLD.version_id) THEN
        RAISE EXCEPTION 'a published version is frozen';
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF is_frozen(NEW.version_id) THEN
        RAISE EXCEPTION 'a published version is frozen';
    END IF;
    RETURN NEW;
END;
$$;
CREATE FUNCTION versions_are_not_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a published version is frozen';
END;
$$;
CREATE TRIGGER section_of_a_published_version_stays BEFORE INSERT OR UPDATE OR DELETE ON section
FOR EACH ROW EXECUTE FUNCTION text_stays();
CREATE TRIGGER paragraph_of_a_published_version_stays BEFORE INSERT OR UPDATE OR DELETE ON paragraph
FOR EACH ROW EXECUTE FUNCTION text_stays();
CREATE TRIGGER paragraph_origin_of_a_published_version_stays BEFORE INSERT OR UPDATE OR DELETE ON paragraph_origin
FOR EACH ROW EXECUTE FUNCTION text_stays();
CREATE TRIGGER version_is_not_emptied BEFORE TRUNCATE ON version
FOR EACH STATEMENT EXECUTE FUNCTION versions_are_not_emptied();
CREATE TRIGGER section_is_not_emptied BEFORE TRUNCATE ON section
FOR EACH STATEMENT EXECUTE FUNCTION versions_are_not_emptied();
CREATE TRIGGER paragraph_is_not_emptied BEFORE TRUNCATE ON paragraph
FOR EACH STATEMENT EXECUTE FUNCTION versions_are_not_emptied();
CREATE TRIGGER paragraph_origin_is_not_emptied BEFORE TRUNCATE ON paragraph_origin
FOR EACH STATEMENT EXECUTE FUNCTION versions_are_not_emptied();
