-- What somebody agreed to, in which words, and when they took it back. It holds no address.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    participant_id BIGINT NOT NULL REFERENCES participant (id),
    -- the contribution with which it was given
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    -- what for: hear back
    purpose TEXT NOT NULL,
    -- which wording was agreed to
    text_version BIGINT NOT NULL,
    -- the language in which it was shown, NULL where another program showed it
    language TEXT,
    channel TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);
CREATE INDEX consent_contribution ON consent (contribution_id);
INSERT INTO consent (participant_id, contribution_id, purpose, text_version, channel, given_at)
SELECT k.participant_id, c.id, 'hear back', k.consent_version, c.channel, k.consented_at
FROM contact k JOIN contribution c ON c.participant_id = k.participant_id
WHERE c.state <> 'taken back';
ALTER TABLE contact DROP COLUMN consented_at;
ALTER TABLE contact DROP COLUMN consent_version;

-- What its author had erased, and when. The words are gone, so that this is all that is left to tell.
CREATE TABLE erasure (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    -- person, or person and words
    scope TEXT NOT NULL,
    erased_at BIGINT NOT NULL
);
