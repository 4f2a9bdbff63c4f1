-- The key under which the addresses of today's visitors are hashed. One row: the next day's takes its place at midnight
-- UTC, and with it nobody can say any more whose the hashes were.
CREATE TABLE visitor_key (
    id BIGINT PRIMARY KEY CHECK (id = 1),
    -- days since 1970-01-01
    day BIGINT NOT NULL,
    key BYTEA NOT NULL
);

-- How often a visitor did what is limited, where it is much. Gone when the window is over.
CREATE TABLE visitor_count (
    -- HMAC-SHA-256 of the address under the day's key, its first 128 bits
    visitor BYTEA NOT NULL,
    act TEXT NOT NULL,
    -- when the window is over
    ends_at BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (visitor, act, ends_at)
);
CREATE INDEX visitor_count_ends ON visitor_count (ends_at);
