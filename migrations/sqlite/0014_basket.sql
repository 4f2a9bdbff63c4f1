-- Comments that somebody keeps in a basket, to send them together.
CREATE TABLE kept_comment (
    id INTEGER PRIMARY KEY,
    -- SHA-256 of the token in the browser's cookie: who has it has the basket
    basket BLOB NOT NULL,
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- names it when it is sent, so that sent twice it is said once
    client_id TEXT NOT NULL,
    -- what its form sent: (name, value), JSON; blank once it is sent
    fields TEXT NOT NULL,
    -- of the receipt, once it is sent
    code TEXT,
    -- when it was last changed, or sent
    changed_at BIGINT NOT NULL,
    UNIQUE (basket, client_id)
);
