-- What a machine made of a published contribution in another language. It goes with the words that it was made of.
CREATE TABLE translation (
    contribution_id BIGINT NOT NULL REFERENCES contribution (id),
    -- BCP 47: the one that it was translated into
    language TEXT NOT NULL,
    html TEXT NOT NULL,
    -- as the operator calls the service
    service TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (contribution_id, language)
);
