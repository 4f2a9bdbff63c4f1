-- Who takes part in running consultations.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    -- of or for a group: civil society only
    standing TEXT,
    group_name TEXT
);

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    -- the address in small letters: one person signs in however they write it
    email_key TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE role (
    member_id BIGINT NOT NULL REFERENCES member (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    role TEXT NOT NULL,
    PRIMARY KEY (member_id, organisation_id, role)
);

CREATE TABLE session (
    -- SHA-256 of the token that the browser holds
    token_hash BLOB PRIMARY KEY,
    member_id BIGINT NOT NULL REFERENCES member (id),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX session_member ON session (member_id);

-- A failed sign-in is remembered for a while, by account, so that guessing is slow on every server process.
CREATE TABLE sign_in_failure (
    email_key TEXT NOT NULL,
    at BIGINT NOT NULL
);
CREATE INDEX sign_in_failure_email ON sign_in_failure (email_key, at);

CREATE TABLE consultation (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    -- an IANA name or an offset; dates are shown in it
    zone TEXT NOT NULL,
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    summary TEXT NOT NULL,
    plain_summary TEXT NOT NULL,
    -- lists of texts, as JSON
    undecided TEXT NOT NULL,
    settled TEXT NOT NULL,
    decision_maker TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    -- as promised at launch; extensions are entries of their own
    closes_at BIGINT NOT NULL,
    decision_at BIGINT NOT NULL,
    report_due_at BIGINT NOT NULL,
    participation_level TEXT NOT NULL,
    channels TEXT NOT NULL,
    languages TEXT NOT NULL,
    stage TEXT NOT NULL,
    -- SHA-256 of the files it was imported from
    import_fingerprint BLOB
);

CREATE TABLE extension (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    closes_at BIGINT NOT NULL,
    announced_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (consultation_id, closes_at)
);

CREATE TABLE moderating_organisation (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    PRIMARY KEY (consultation_id, organisation_id)
);

CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- from 1
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    UNIQUE (consultation_id, number)
);

CREATE TABLE section (
    id INTEGER PRIMARY KEY,
    version_id BIGINT NOT NULL REFERENCES version (id),
    position BIGINT NOT NULL,
    -- the file's name
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    UNIQUE (version_id, key)
);

CREATE TABLE paragraph (
    version_id BIGINT NOT NULL REFERENCES version (id),
    -- the same from version to version
    key TEXT NOT NULL,
    section_id BIGINT NOT NULL REFERENCES section (id),
    position BIGINT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    html TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (version_id, key)
);

-- A pseudonym, of its own in each consultation. Who it is stands in contact and nowhere else.
CREATE TABLE participant (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id)
);

CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    participant_id BIGINT NOT NULL REFERENCES participant (id),
    kind TEXT NOT NULL,
    respondent TEXT NOT NULL,
    version_id BIGINT NOT NULL REFERENCES version (id),
    section_key TEXT,
    paragraph_key TEXT,
    reply_to BIGINT REFERENCES contribution (id),
    body TEXT NOT NULL,
    html TEXT NOT NULL,
    language TEXT,
    channel TEXT NOT NULL,
    assisted_by BIGINT REFERENCES organisation (id),
    -- the gateway's, the client's or the import file's id
    external_id TEXT,
    submitted_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    late BOOLEAN NOT NULL,
    -- the words are not the author's own
    paraphrase BOOLEAN NOT NULL,
    abridged BOOLEAN NOT NULL,
    UNIQUE (consultation_id, channel, external_id)
);
CREATE INDEX contribution_listed ON contribution (consultation_id, state, id);
CREATE INDEX contribution_paragraph ON contribution (consultation_id, paragraph_key, state);
CREATE INDEX contribution_participant ON contribution (participant_id);

CREATE TABLE receipt (
    code TEXT PRIMARY KEY,
    contribution_id BIGINT NOT NULL UNIQUE REFERENCES contribution (id)
);

-- Identity, apart from what was said.
CREATE TABLE contact (
    participant_id BIGINT PRIMARY KEY REFERENCES participant (id),
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    consented_at BIGINT NOT NULL,
    -- which wording was agreed to
    consent_version BIGINT NOT NULL,
    UNIQUE (consultation_id, email_key)
);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    member_id BIGINT NOT NULL REFERENCES member (id),
    organisation_id BIGINT NOT NULL REFERENCES organisation (id),
    outcome TEXT NOT NULL,
    ground TEXT,
    statement_of_reasons TEXT,
    decided_at BIGINT NOT NULL
);
CREATE INDEX decision_contribution ON decision (contribution_id, id);

CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    UNIQUE (consultation_id, title)
);

CREATE TABLE coding (
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    theme_id BIGINT NOT NULL REFERENCES theme (id),
    -- NULL where the import brought it
    member_id BIGINT REFERENCES member (id),
    coded_at BIGINT NOT NULL,
    PRIMARY KEY (contribution_id, theme_id)
);
CREATE INDEX coding_theme ON coding (theme_id);

-- Read, counted under no theme, for a recorded reason.
CREATE TABLE set_aside (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    reason TEXT NOT NULL,
    member_id BIGINT REFERENCES member (id),
    at BIGINT NOT NULL
);

CREATE TABLE disposition (
    theme_id BIGINT PRIMARY KEY REFERENCES theme (id),
    outcome TEXT NOT NULL,
    reasons TEXT NOT NULL,
    reasons_html TEXT NOT NULL,
    member_id BIGINT REFERENCES member (id),
    answered_at BIGINT NOT NULL
);

CREATE TABLE disposition_paragraph (
    theme_id BIGINT NOT NULL REFERENCES theme (id),
    paragraph_key TEXT NOT NULL,
    PRIMARY KEY (theme_id, paragraph_key)
);

CREATE TABLE report (
    consultation_id BIGINT PRIMARY KEY REFERENCES consultation (id),
    summary TEXT NOT NULL,
    summary_html TEXT NOT NULL,
    published_at BIGINT,
    -- as published, JSON; later counts do not change it
    figures TEXT
);

CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    participant_id BIGINT NOT NULL REFERENCES participant (id),
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    next_at BIGINT NOT NULL,
    -- a worker has it until then
    leased_until BIGINT NOT NULL,
    sent_at BIGINT,
    problem TEXT,
    UNIQUE (consultation_id, participant_id)
);
CREATE INDEX delivery_due ON delivery (state, next_at);

CREATE TABLE log_entry (
    sequence BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    commitment BLOB NOT NULL,
    -- opens the commitment; erased with the person
    contribution_id BIGINT REFERENCES contribution (id),
    salt BLOB
);
CREATE INDEX log_entry_contribution ON log_entry (contribution_id);

-- How many entries the log has; its lock is what gives each its number.
CREATE TABLE log_head (
    id BIGINT PRIMARY KEY,
    size BIGINT NOT NULL
);
INSERT INTO log_head (id, size) VALUES (1, 0);
