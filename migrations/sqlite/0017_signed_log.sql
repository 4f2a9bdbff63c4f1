-- What an entry commits to, where it is nobody's words: everybody may read it, and open the commitment, from that time on.
ALTER TABLE log_entry ADD COLUMN content TEXT;
ALTER TABLE log_entry ADD COLUMN shown_from BIGINT;

-- Complete subtrees of the log's tree: over the 2^level entries from position * 2^level on. Level 0 is an entry itself,
-- and is not kept twice.
CREATE TABLE log_node (
    level BIGINT NOT NULL,
    position BIGINT NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (level, position)
);

-- What was signed and published: one for a size, so that the log never says two things.
CREATE TABLE signed_head (
    size BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    root BLOB NOT NULL,
    key BLOB NOT NULL,
    signature BLOB NOT NULL
);

-- What heads and promises are signed with, unless the operator keeps it in a file.
CREATE TABLE log_key (
    id BIGINT PRIMARY KEY,
    seed BLOB NOT NULL
);
