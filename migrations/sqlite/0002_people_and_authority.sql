-- Sessions have a number, so that an audit entry can name one, and a hat. All members sign in anew.
DROP TABLE session;
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    -- SHA-256 of the token that the browser holds
    token_hash BLOB NOT NULL UNIQUE,
    member_id BIGINT NOT NULL REFERENCES member (id),
    -- whose hat is worn; NULL until one of several is picked
    organisation_id BIGINT REFERENCES organisation (id),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    -- when its holder last showed who they are
    proved_at BIGINT NOT NULL,
    -- how it was begun: password, link
    way TEXT NOT NULL
);
CREATE INDEX session_member ON session (member_id);

-- A way in by e-mail, for a quarter of an hour and once.
CREATE TABLE sign_in_link (
    -- SHA-256 of the link's token
    token_hash BLOB PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES member (id),
    expires_at BIGINT NOT NULL
);

-- How often a link was asked for, whether the address is known or not.
CREATE TABLE link_request (
    email_key TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX link_request_email ON link_request (email_key, at);

-- Somebody is asked into an organisation. It is for that address alone.
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL,
    -- NULL: from the command line
    invited_by BIGINT REFERENCES member (id),
    invited_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- SHA-256 of the link's token
    token_hash BLOB NOT NULL UNIQUE,
    state TEXT NOT NULL
);
CREATE INDEX invitation_organisation ON invitation (organisation_id, state, id);

-- Mail to members, as an outbox: written in the transaction of what it tells, sent by a worker.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    -- what it says, as JSON. It may hold a link that opens something: erased when it is settled.
    content TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    sent_at BIGINT,
    problem TEXT
);
CREATE INDEX letter_due ON letter (state, next_at);

-- What members did. Nothing is ever changed or taken out of it.
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    member_id BIGINT NOT NULL REFERENCES member (id),
    -- the hat that was worn; NULL for what concerns the account alone
    organisation_id BIGINT REFERENCES organisation (id),
    -- the session's number; NULL for the command line
    session_id BIGINT,
    deed TEXT NOT NULL,
    -- on what: a slug, a number, a name
    subject TEXT NOT NULL
);
CREATE INDEX audit_entry_organisation ON audit_entry (organisation_id, id);
CREATE TRIGGER audit_entry_is_not_changed BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;
CREATE TRIGGER audit_entry_is_not_removed BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;
