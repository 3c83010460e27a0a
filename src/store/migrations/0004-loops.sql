CREATE TABLE question (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  words         TEXT NOT NULL,
  answerer_id   TEXT REFERENCES person(id), -- owes the answers under this question; else the space's answerer
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  closed_at     BIGINT,
  UNIQUE (space_id, number)
);

-- What somebody said, in their own words and language.
CREATE TABLE contribution (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  question_id   TEXT REFERENCES question(id),
  person_id     TEXT REFERENCES person(id), -- none when it was imported without a name
  typed_by      TEXT REFERENCES person(id), -- who typed it in for them
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  came_by       TEXT NOT NULL,              -- screen, paper, canvas, meeting, import
  source        TEXT,                       -- 'polis:7wmvbjcjhp:35': a second import finds it here
  card_id       TEXT,                       -- the card it was said on
  agrees        BIGINT NOT NULL,
  disagrees     BIGINT NOT NULL,
  passes        BIGINT NOT NULL,
  said_at       BIGINT NOT NULL,
  hidden_at     BIGINT,                     -- by two keys; never deleted
  UNIQUE (space_id, number)
);
CREATE UNIQUE INDEX contribution_source ON contribution(space_id, source);
CREATE INDEX contribution_person ON contribution(person_id);
CREATE INDEX contribution_question ON contribution(question_id, number);

-- Law 1: every contribution is owed an answer, by a date, from somebody. Opened in the contribution's own transaction.
CREATE TABLE loop (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  contribution_id TEXT NOT NULL UNIQUE REFERENCES contribution(id),
  owed_by       TEXT NOT NULL REFERENCES person(id),
  due_at        BIGINT NOT NULL,
  state         TEXT NOT NULL,              -- waiting, answered, reopened, settled
  opened_at     BIGINT NOT NULL
);
CREATE INDEX loop_owed ON loop(space_id, state, owed_by, due_at);
CREATE INDEX loop_owed_by ON loop(owed_by, state);

CREATE TABLE answer (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  kind          TEXT NOT NULL,              -- done, will_do, part, nothing, cannot
  words         TEXT NOT NULL,              -- what happened, in one or more languages
  reason        TEXT NOT NULL,              -- and why
  answered_by   TEXT NOT NULL REFERENCES person(id),
  answered_at   BIGINT NOT NULL,
  UNIQUE (space_id, number)
);

CREATE TABLE answers (
  answer_id     TEXT NOT NULL REFERENCES answer(id),
  loop_id       TEXT NOT NULL REFERENCES loop(id),
  PRIMARY KEY (answer_id, loop_id)
);
CREATE INDEX answers_loop ON answers(loop_id);

-- Told back: by which channel, when, and by whom when a person carried it.
CREATE TABLE told (
  answer_id     TEXT NOT NULL REFERENCES answer(id),
  loop_id       TEXT NOT NULL REFERENCES loop(id),
  channel       TEXT NOT NULL,              -- page, email, letter, meeting
  owed_at       BIGINT NOT NULL,
  told_at       BIGINT,                     -- none while the letter waits to be printed
  told_by       TEXT REFERENCES person(id),
  PRIMARY KEY (answer_id, loop_id, channel)
);
CREATE INDEX told_waiting ON told(channel, told_at);

-- "This does not answer me": once for each contribution, with a reason.
CREATE TABLE reopened (
  loop_id       TEXT PRIMARY KEY REFERENCES loop(id),
  reason        TEXT NOT NULL,
  said_by       TEXT NOT NULL REFERENCES person(id),
  said_at       BIGINT NOT NULL
);

-- "This answers me."
CREATE TABLE settled (
  loop_id       TEXT PRIMARY KEY REFERENCES loop(id),
  said_by       TEXT NOT NULL REFERENCES person(id),
  said_at       BIGINT NOT NULL
);
