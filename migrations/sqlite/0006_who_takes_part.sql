-- The civil society organisations that help people to take part.
CREATE TABLE facilitating_organisation (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (consultation_id, organisation_id)
);

-- An organisation that moderated an open consultation and does not any more; everybody reads why.
CREATE TABLE former_moderator (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    at BIGINT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX former_moderator_consultation ON former_moderator (consultation_id, id);

-- why no civil society organisation moderates; blank where one does, or where nobody said
ALTER TABLE consultation ADD COLUMN no_moderator_reason TEXT NOT NULL DEFAULT '';
-- in which ways people may show who they are: a list, as JSON
ALTER TABLE consultation ADD COLUMN verification TEXT NOT NULL DEFAULT '["none"]';

-- in which of them its author did
ALTER TABLE contribution ADD COLUMN verified_by TEXT NOT NULL DEFAULT 'none';

-- A link by mail that confirms a contribution. It is gone when it was used.
CREATE TABLE confirmation (
    -- SHA-256 of the link's token
    token_hash BLOB PRIMARY KEY,
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    expires_at BIGINT NOT NULL
);
CREATE INDEX confirmation_contribution ON confirmation (contribution_id);

-- Invitation codes that an organisation made at one time.
CREATE TABLE code_batch (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    -- to themselves, such as "Tuesday group"
    note TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made BIGINT NOT NULL,
    withdrawn_at BIGINT,
    -- how many were unused then
    withdrawn BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX code_batch_consultation ON code_batch (consultation_id, organisation_id, id);

-- A code that can still be used. Using it removes it, and nothing says what was said with it, or when.
CREATE TABLE invitation_code (
    -- SHA-256 of the code
    code_hash BLOB PRIMARY KEY,
    batch_id BIGINT NOT NULL REFERENCES code_batch (id)
);
CREATE INDEX invitation_code_batch ON invitation_code (batch_id);
