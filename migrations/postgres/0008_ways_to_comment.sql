-- the words of the paragraph that it is about, as they stand there
ALTER TABLE contribution ADD COLUMN quote TEXT;
-- a suggestion's reasons; its wording is the body
ALTER TABLE contribution ADD COLUMN why TEXT;
CREATE INDEX contribution_reply ON contribution (reply_to, state, id);

-- Who supports what somebody else said: a browser, once.
CREATE TABLE support (
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    -- SHA-256 of the token that the browser holds for this consultation
    supporter BYTEA NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (contribution_id, supporter)
);

-- What an official says to a suggestion of other wording.
CREATE TABLE suggestion_answer (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    outcome TEXT NOT NULL,
    reasons TEXT NOT NULL,
    reasons_html TEXT NOT NULL,
    member_id BIGINT REFERENCES member (id),
    answered_at BIGINT NOT NULL
);
