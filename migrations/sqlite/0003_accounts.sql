-- When the session's holder showed a second factor; NULL until they do.
ALTER TABLE session ADD COLUMN second_at BIGINT;

-- A passkey of an account (Web Authentication, Level 3).
CREATE TABLE passkey (
    id INTEGER PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES member (id),
    credential_id BLOB NOT NULL UNIQUE,
    -- what authenticators know the account by: the same for all its passkeys
    user_handle TEXT NOT NULL,
    -- as its owner calls it
    name TEXT NOT NULL,
    -- the public key and its counter, as JSON
    data TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX passkey_member ON passkey (member_id);

-- Codes on paper, each a second factor once; argon2id of each.
CREATE TABLE paper_code (
    id INTEGER PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES member (id),
    code_hash TEXT NOT NULL
);
CREATE INDEX paper_code_member ON paper_code (member_id);

-- For which roles an organisation asks a second factor.
CREATE TABLE second_factor_role (
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    PRIMARY KEY (organisation_id, role)
);

-- What this side must remember between the two halves of a way in, for minutes and once.
CREATE TABLE ceremony (
    -- SHA-256 of what the browser holds
    token_hash BLOB PRIMARY KEY,
    purpose TEXT NOT NULL,
    -- whose it is, where somebody is signed in
    member_id BIGINT REFERENCES member (id),
    state TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Who an OpenID Connect provider knows an account as.
CREATE TABLE openid_identity (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member (id),
    connected_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
CREATE INDEX openid_identity_member ON openid_identity (member_id);

-- A link is for an address; the account is made when it is used, where there is none. Links under way end.
DROP TABLE sign_in_link;
CREATE TABLE sign_in_link (
    -- SHA-256 of the link's token
    token_hash BLOB PRIMARY KEY,
    email TEXT NOT NULL,
    -- the page that was left to sign in
    next TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);

-- Receipts that somebody keeps in their account: their own choice to be joined with what they said.
CREATE TABLE kept_receipt (
    member_id BIGINT NOT NULL REFERENCES member (id),
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    kept_at BIGINT NOT NULL,
    PRIMARY KEY (member_id, contribution_id)
);

-- Who wants to hear of a consultation.
CREATE TABLE following (
    member_id BIGINT NOT NULL REFERENCES member (id),
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    since BIGINT NOT NULL,
    -- in which they read
    language TEXT NOT NULL,
    PRIMARY KEY (member_id, consultation_id)
);
CREATE INDEX following_consultation ON following (consultation_id);
