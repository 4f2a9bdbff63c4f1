-- The moderation policies of a consultation, the newest in force. None: the one that every consultation starts with.
CREATE TABLE policy (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- before or after publication
    timing TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    -- why it was changed, once people had spoken
    reason TEXT
);
CREATE INDEX policy_consultation ON policy (consultation_id, id);

CREATE TABLE policy_ground (
    policy_id BIGINT NOT NULL REFERENCES policy (id),
    ground TEXT NOT NULL,
    -- the most that happens on it
    consequence TEXT NOT NULL,
    -- in the consultation's language; blank where the ground explains itself
    explanation TEXT NOT NULL,
    PRIMARY KEY (policy_id, ground)
);

-- The policy that it was taken under.
ALTER TABLE decision ADD COLUMN policy_id BIGINT REFERENCES policy (id);
-- Whether a word list had flagged it before anybody read it.
ALTER TABLE decision ADD COLUMN flagged BOOLEAN NOT NULL DEFAULT FALSE;
-- Whether it answers an appeal.
ALTER TABLE decision ADD COLUMN on_appeal BOOLEAN NOT NULL DEFAULT FALSE;
-- Taken back within its minute.
ALTER TABLE decision ADD COLUMN undone_at BIGINT;
CREATE INDEX decision_by ON decision (member_id, decided_at);

-- Whether a moderator has still to read it, published or not.
ALTER TABLE contribution ADD COLUMN to_review BOOLEAN NOT NULL DEFAULT FALSE;
-- How many kinds of things the word lists found in it; 0 for most.
ALTER TABLE contribution ADD COLUMN risk BIGINT NOT NULL DEFAULT 0;
-- From 1: which wording this is, so that nobody decides on words that they did not read.
ALTER TABLE contribution ADD COLUMN wording BIGINT NOT NULL DEFAULT 1;
UPDATE contribution SET to_review = TRUE WHERE state = 'waiting';
CREATE INDEX contribution_to_review ON contribution (consultation_id, risk, id) WHERE to_review;

-- What stood there before words were taken out, for the author and for an appeal.
CREATE TABLE sealed_original (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    body TEXT NOT NULL,
    html TEXT NOT NULL,
    why TEXT
);

CREATE TABLE appeal (
    id INTEGER PRIMARY KEY,
    -- the decision that its author does not accept
    decision_id BIGINT NOT NULL UNIQUE REFERENCES decision (id),
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    words TEXT NOT NULL,
    -- the language of the page that it was written on
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    -- NULL while it waits
    outcome TEXT,
    reasons TEXT,
    decided_at BIGINT,
    member_id BIGINT REFERENCES member (id),
    organisation_id BIGINT REFERENCES organisation (id)
);
CREATE INDEX appeal_contribution ON appeal (contribution_id);
