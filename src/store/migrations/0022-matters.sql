-- What somebody took from their own space to a wider one, where it is a contribution that is owed an answer.
CREATE TABLE taken_up (
  item_id       TEXT NOT NULL,
  contribution_id TEXT NOT NULL REFERENCES contribution(id),
  PRIMARY KEY (item_id, contribution_id)
);
CREATE INDEX taken_up_contribution ON taken_up(contribution_id);

-- The questions of the what-matters conversation, where a space changed them. The newest counts.
CREATE TABLE conversation (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  template      TEXT NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL
);
CREATE INDEX conversation_space ON conversation(space_id, made_at);

-- Said by somebody who is not named: then it holds what they speak from ('cares uses', or nothing), and who it is lies with
-- the keys (0022-speakers), so that the answer reaches them and a copy of the database gives nobody away.
ALTER TABLE contribution ADD COLUMN veil TEXT;
-- It is always whoever spoke, and that may not be written here.
ALTER TABLE settled DROP COLUMN said_by;
ALTER TABLE reopened DROP COLUMN said_by;
-- The wider space's answer, from which this one came down.
ALTER TABLE answer ADD COLUMN from_id TEXT REFERENCES answer(id);
CREATE INDEX answer_from ON answer(from_id) WHERE from_id IS NOT NULL;

-- Several contributions raised together to the wider space. Each speaker says whether their words may go, and how.
CREATE TABLE theme (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  to_id         TEXT NOT NULL REFERENCES space(id),
  words         TEXT NOT NULL,              -- in one or more languages
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  contribution_id TEXT REFERENCES contribution(id), -- in the wider space, once it was raised
  raised_by     TEXT REFERENCES person(id),
  raised_at     BIGINT,
  UNIQUE (space_id, number)
);
CREATE INDEX theme_contribution ON theme(contribution_id) WHERE contribution_id IS NOT NULL;

CREATE TABLE voice (
  theme_id      TEXT NOT NULL REFERENCES theme(id),
  contribution_id TEXT NOT NULL REFERENCES contribution(id),
  consent       TEXT NOT NULL,              -- asked, name, nameless, no
  typed_by      TEXT REFERENCES person(id), -- who wrote it down for them
  said_at       BIGINT,
  PRIMARY KEY (theme_id, contribution_id)
);
CREATE INDEX voice_contribution ON voice(contribution_id, consent);
