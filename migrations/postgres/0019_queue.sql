-- What a moderator has open: nobody else is handed it before that ends.
CREATE TABLE opened (
    contribution_id BIGINT PRIMARY KEY REFERENCES contribution (id),
    member_id BIGINT NOT NULL REFERENCES member (id),
    until BIGINT NOT NULL
);
CREATE INDEX opened_by ON opened (member_id);

-- What a moderator left for later: it stands behind everything else for them until then.
CREATE TABLE left_for_later (
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    member_id BIGINT NOT NULL REFERENCES member (id),
    until BIGINT NOT NULL,
    PRIMARY KEY (contribution_id, member_id)
);

-- How far what was there before is looked through for what a moderator should see first (see 0009).
INSERT INTO catching_up (id, done, last) SELECT 3, 0, COALESCE(MAX(id), 0) FROM contribution;
