-- Texts that are nearly the same: one argument, and as many people as sent it. Counts follow what becomes of
-- contributions, in one place (store/src/campaigns.rs). No word stands here.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- too short to be called a letter: identical ones belong together all the same
    short BOOLEAN NOT NULL,
    -- the one that it became part of, when a text came that is near both
    merged_into BIGINT REFERENCES campaign (id),
    -- published contributions, and the participants who said them
    published BIGINT NOT NULL,
    people BIGINT NOT NULL,
    -- published contributions that their author confirmed, and those whose address was somebody else's
    confirmed BIGINT NOT NULL,
    disowned BIGINT NOT NULL,
    -- contributions that wait for a moderator
    waiting BIGINT NOT NULL
);
CREATE INDEX campaign_by_size ON campaign (consultation_id, people, id);

-- A text that somebody sent, in the form in which texts are compared. It goes with the last contribution that says it.
CREATE TABLE said_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    campaign_id BIGINT NOT NULL REFERENCES campaign (id),
    -- SHA-256 over its words
    fingerprint BLOB NOT NULL,
    -- MinHash; none where it is too short to be near another
    signature BLOB,
    -- participants who have it published
    people BIGINT NOT NULL,
    UNIQUE (consultation_id, fingerprint)
);
CREATE INDEX said_text_by_size ON said_text (campaign_id, people);

-- By what near texts are found: parts of signatures.
CREATE TABLE said_text_band (
    band BIGINT NOT NULL,
    text_id BIGINT NOT NULL REFERENCES said_text (id),
    PRIMARY KEY (band, text_id)
) WITHOUT ROWID;

-- A contribution as it is counted: what is left when it changes.
CREATE TABLE sent_text (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    text_id BIGINT NOT NULL REFERENCES said_text (id),
    participant_id BIGINT NOT NULL REFERENCES participant (id),
    state TEXT NOT NULL,
    -- confirmed, disowned; blank: nobody asked, or nobody answered
    authorship TEXT NOT NULL
);
CREATE INDEX sent_text_of_text ON sent_text (text_id, state, contribution_id);
CREATE INDEX sent_text_of_participant ON sent_text (participant_id);

-- Whether an address's owner was asked if they sent something, and what they said.
CREATE TABLE authorship (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    -- when a moderator asked; at most once
    asked_at BIGINT,
    -- confirmed, disowned
    answer TEXT,
    answered_at BIGINT
);

-- The link in a mail to whom an address belongs.
CREATE TABLE authorship_link (
    -- SHA-256
    token_hash BLOB PRIMARY KEY,
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    expires_at BIGINT NOT NULL
);
CREATE INDEX authorship_link_of_contribution ON authorship_link (contribution_id);

-- What was there before is grouped when the database is opened; 1 are the counts.
INSERT INTO catching_up (id, done, last) SELECT 2, 0, COALESCE(MAX(id), 0) FROM contribution;
