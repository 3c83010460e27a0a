-- How are we living the five values here? The words a question had when it was answered; a change is another row.
CREATE TABLE check_in_wording (
  space_id      TEXT NOT NULL REFERENCES space(id),
  value         TEXT NOT NULL,              -- strengths, networks, matters, trust, change
  version       BIGINT NOT NULL,
  question      TEXT NOT NULL,              -- {"en": …, "cy": …}
  example       TEXT NOT NULL,
  made_by       TEXT REFERENCES person(id), -- none for the words that the level begins with
  made_at       BIGINT NOT NULL,
  PRIMARY KEY (space_id, value, version)
);

-- How often a group looks. The last row counts.
CREATE TABLE check_in_rhythm (
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  rhythm        TEXT NOT NULL,              -- none, month, quarter, half
  set_by        TEXT NOT NULL REFERENCES person(id),
  set_at        BIGINT NOT NULL,
  PRIMARY KEY (space_id, number)
);

-- Goes into the key of each answer of a round, and is thrown away some months after the round began. It lies with the keys, so
-- that a copy of the answers does not carry it along.
CREATE TABLE keys.check_in_secret (
  space_id      TEXT NOT NULL,
  round         TEXT NOT NULL,              -- the day it began: 2026-01-01
  secret        TEXT NOT NULL,
  PRIMARY KEY (space_id, round)
);

-- No name, and no time but the round's. See src/check_ins/unnamed.rs for what this hides and what it cannot hide.
CREATE TABLE check_in_answer (
  space_id      TEXT NOT NULL REFERENCES space(id),
  round         TEXT NOT NULL,
  value         TEXT NOT NULL,
  who           TEXT NOT NULL,              -- SHA-256; another one for each question
  version       BIGINT NOT NULL,            -- of the words that were answered
  reply         TEXT,                       -- not_yet, little, partly, mostly, very, unsaid
  remark        TEXT,
  lang          TEXT NOT NULL,              -- of the remark
  perspectives  TEXT NOT NULL,              -- at the time of answering: cares,works
  came_by       TEXT NOT NULL,              -- screen, paper
  PRIMARY KEY (space_id, round, value, who)
);

-- One small thing to try until next time: an action that grew from a check-in.
CREATE TABLE check_in_practice (
  space_id      TEXT NOT NULL REFERENCES space(id),
  action_number BIGINT NOT NULL,
  round         TEXT NOT NULL,
  PRIMARY KEY (space_id, action_number)
);

-- What was tried, what happened, and what was learned.
CREATE TABLE did_not_work (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  tried         TEXT NOT NULL,
  happened      TEXT NOT NULL,
  learned       TEXT NOT NULL,
  lang          TEXT NOT NULL,
  roughly       TEXT NOT NULL,              -- when, as people say it: 'last spring'; may be empty
  named         BIGINT NOT NULL,            -- whether pages say who wrote it
  action_number BIGINT,                     -- the action that was not kept
  written_by    TEXT REFERENCES person(id), -- none once they were erased
  written_at    BIGINT NOT NULL,
  folded        TEXT NOT NULL,              -- all of it, made plain for searching, a space before each word
  UNIQUE (space_id, number)
);

-- May be read outside its space, in those above and below it, until somebody takes that back.
CREATE TABLE did_not_work_outside (
  lesson_id     TEXT NOT NULL REFERENCES did_not_work(id),
  number        BIGINT NOT NULL,            -- how often it was given until then
  given_by      TEXT REFERENCES person(id), -- none once they were erased
  given_at      BIGINT NOT NULL,
  taken_back_by TEXT REFERENCES person(id),
  taken_back_at BIGINT,
  PRIMARY KEY (lesson_id, number)
);
