-- Counts that pages show, so that no page counts contributions. They change with what they count, in one place
-- (store/src/counts.rs).
CREATE TABLE tally (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- published, people, section, section alone, paragraph, channel, language, respondent
    dimension TEXT NOT NULL,
    -- the section's key, the channel; blank for the whole consultation
    value TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (consultation_id, dimension, value)
);

-- All by which published contributions can be picked, once for each combination that there is. Blank: none, or unknown.
CREATE TABLE facet (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    section_key TEXT NOT NULL,
    paragraph_key TEXT NOT NULL,
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    respondent TEXT NOT NULL,
    -- how many contributions
    published BIGINT NOT NULL,
    UNIQUE (consultation_id, section_key, paragraph_key, channel, language, respondent)
);

-- under what it is counted, while it is published
ALTER TABLE contribution ADD COLUMN facet_id BIGINT REFERENCES facet (id);
-- for whom it is counted, while it stands
ALTER TABLE contribution ADD COLUMN counted_for BIGINT REFERENCES participant (id);
-- how many contributions are counted for them
ALTER TABLE participant ADD COLUMN counted BIGINT NOT NULL DEFAULT 0;

CREATE INDEX contribution_facet ON contribution (facet_id, id) WHERE facet_id IS NOT NULL;
CREATE INDEX contribution_in_section ON contribution (consultation_id, section_key, id) WHERE state = 'published';
CREATE INDEX contribution_on_paragraph ON contribution (consultation_id, paragraph_key, id) WHERE state = 'published';
CREATE INDEX contribution_by_channel ON contribution (consultation_id, channel, id) WHERE state = 'published';
CREATE INDEX contribution_in_language ON contribution (consultation_id, language, id) WHERE state = 'published';
CREATE INDEX contribution_of_respondent ON contribution (consultation_id, respondent, id) WHERE state = 'published';
DROP INDEX coding_theme;
CREATE INDEX coding_theme ON coding (theme_id, contribution_id);

-- The words of published contributions, folded (domain/src/search.rs), and what they can be picked by. The words come
-- as letters, digits and spaces; marks that are left belong to a word. What is deleted is gone from the index at once.
CREATE VIRTUAL TABLE search USING fts5 (
    facets, words, prefix = '2 3 4 5', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co So'"
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

-- How far what was there before is counted: the last id that is, and the last that has to be.
CREATE TABLE catching_up (
    id BIGINT PRIMARY KEY,
    done BIGINT NOT NULL,
    last BIGINT NOT NULL
);
INSERT INTO catching_up (id, done, last) SELECT 1, 0, COALESCE(MAX(id), 0) FROM contribution;
