-- How a consultation asks people about themselves, where that is not as by default.
CREATE TABLE about_question (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- age, gender, ...
    question TEXT NOT NULL,
    asked BOOLEAN NOT NULL,
    -- why, in the consultation's language; blank for the standard reason
    reason TEXT NOT NULL,
    -- its own list of answers, JSON; NULL for the standard ones
    answers TEXT,
    PRIMARY KEY (consultation_id, question)
);

-- Makes the pseudonyms under which people told something about themselves: of its own in each consultation.
CREATE TABLE about_key (
    consultation_id BIGINT PRIMARY KEY REFERENCES consultation (id),
    key BLOB NOT NULL
);

-- What somebody told, before they agreed that it is kept: for a day.
CREATE TABLE about_draft (
    -- HMAC-SHA-256 of the receipt's code under the consultation's key
    person BLOB PRIMARY KEY,
    -- (field, answer), JSON
    told TEXT NOT NULL,
    changed_at BIGINT NOT NULL
) WITHOUT ROWID;

-- What people told about themselves. No contribution and no participant stands here, and no time. Without a rowid: its
-- order would tell who came after whom.
CREATE TABLE about_answer (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    -- as above
    person BLOB NOT NULL,
    -- the question, or the activity that is difficult
    field TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (person, field, answer)
) WITHOUT ROWID;
CREATE INDEX about_answer_consultation ON about_answer (consultation_id, field, answer);
