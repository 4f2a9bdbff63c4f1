-- Pictures and recordings that officials add to a text: never changed, read by their name.
CREATE TABLE media (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- the beginning of its SHA-256, with the size of a picture; nothing while it is still coming in
    name TEXT UNIQUE,
    content_type TEXT NOT NULL,
    -- bytes
    size BIGINT NOT NULL,
    received_at BIGINT NOT NULL
);

-- The bytes, 256 KiB a part but for the last: who watches from the middle reads from there.
CREATE TABLE media_part (
    media_id BIGINT NOT NULL REFERENCES media (id) ON DELETE CASCADE,
    -- from 0
    position BIGINT NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (media_id, position)
);

-- What the public body promises beside the original: plain-en, text-ar, sign-bfi.
CREATE TABLE promised_variant (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    variant TEXT NOT NULL,
    PRIMARY KEY (consultation_id, variant)
);

-- A section in a variant, made of one wording of the original. Those of wordings that a version holds stay beside the
-- newest.
CREATE TABLE variant_section (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    variant TEXT NOT NULL,
    -- of the section
    key TEXT NOT NULL,
    -- the Markdown that it was made of
    original TEXT NOT NULL,
    -- Markdown; blank for a recording
    source TEXT NOT NULL,
    -- the blocks as they are shown, as JSON
    blocks TEXT NOT NULL,
    media_id BIGINT REFERENCES media (id),
    -- counts up with every change of this section in this variant
    revision BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX variant_section_by_place ON variant_section (consultation_id, variant, key);

-- Variants have a table of their own, so the working text holds the original alone.
CREATE TABLE working_original (
    consultation_id BIGINT NOT NULL REFERENCES working_text (consultation_id),
    -- as in the version
    key TEXT NOT NULL,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, key)
);
INSERT INTO working_original (consultation_id, key, position, title, source, revision)
SELECT consultation_id, key, position, title, source, revision FROM working_section WHERE variant = 'source';
DROP TABLE working_section;
ALTER TABLE working_original RENAME TO working_section;
