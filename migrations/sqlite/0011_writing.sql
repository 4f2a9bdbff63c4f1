-- the Markdown that a section was written in; blank where it was stored before this was kept
ALTER TABLE section ADD COLUMN source TEXT NOT NULL DEFAULT '';

-- What officials write before it becomes a version: one text a consultation.
CREATE TABLE working_text (
    consultation_id BIGINT PRIMARY KEY REFERENCES consultation (id),
    -- the version that it began with, or became last; 0 where there was none
    version BIGINT NOT NULL,
    -- counts up with every change of any section
    revision BIGINT NOT NULL
);

CREATE TABLE working_section (
    consultation_id BIGINT NOT NULL REFERENCES working_text (consultation_id),
    -- source; wordings in other languages and in plain language stand beside it
    variant TEXT NOT NULL DEFAULT 'source',
    -- as in the version
    key TEXT NOT NULL,
    position BIGINT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    revision BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, variant, key)
);

-- A file that was read and waits for somebody to say that it is the text; one a consultation.
CREATE TABLE uploaded_text (
    -- never given twice: who looked at one file does not take another
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consultation_id BIGINT NOT NULL UNIQUE REFERENCES consultation (id),
    name TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    -- sections, and what could not be taken, as JSON
    content TEXT NOT NULL
);
