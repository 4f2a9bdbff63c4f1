-- A form that came when its sender had to show first who they are: kept for an hour, to be sent again.
CREATE TABLE held_form (
    -- one each: a newer one takes its place
    member_id BIGINT PRIMARY KEY REFERENCES member (id),
    -- where it was to go
    path TEXT NOT NULL,
    -- as the browser wrote it (application/x-www-form-urlencoded)
    body TEXT NOT NULL,
    held_at BIGINT NOT NULL
);
