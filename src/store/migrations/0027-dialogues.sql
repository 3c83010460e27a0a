-- A dialogue asks its questions until a day, and promises the answers by another.
ALTER TABLE question ADD COLUMN answer_by BIGINT;   -- none: as quickly as the space answers everything

-- A conversation around a few key questions.
CREATE TABLE dialogue (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  title         TEXT NOT NULL,              -- {"en": …, "cy": …}
  can_change    TEXT NOT NULL,
  cannot_change TEXT NOT NULL,
  until         BIGINT NOT NULL,            -- the last moment to take part
  answer_by     BIGINT NOT NULL,
  source        TEXT,                       -- 'polis:7wmvbjcjhp', when it was held elsewhere
  -- How often votes were taken out or joined: whoever keeps a count in memory begins anew then.
  recounts      BIGINT NOT NULL,
  opened_by     TEXT NOT NULL REFERENCES person(id),
  opened_at     BIGINT NOT NULL,
  UNIQUE (space_id, number)
);
CREATE UNIQUE INDEX dialogue_source ON dialogue(space_id, source);

CREATE TABLE dialogue_question (
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  position      BIGINT NOT NULL,
  question_id   TEXT NOT NULL REFERENCES question(id),
  PRIMARY KEY (dialogue_id, position)
);
CREATE UNIQUE INDEX dialogue_of_question ON dialogue_question(question_id);

-- Whether somebody agrees with what was said: the last word of each on each. What each of them chose is shown to nobody else.
CREATE TABLE vote (
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  voter         TEXT NOT NULL,              -- a person's id; or 'sheet:…', 'polis:…' for one who gave no name
  statement     BIGINT NOT NULL,            -- the number of the contribution
  choice        BIGINT NOT NULL,            -- 1 agrees, -1 disagrees, 0 passes
  came_by       TEXT NOT NULL,              -- screen, paper, meeting, import
  typed_by      TEXT REFERENCES person(id),
  voted_at      BIGINT NOT NULL,
  PRIMARY KEY (dialogue_id, voter, statement)
);
-- What came since it was last counted.
CREATE INDEX vote_since ON vote(dialogue_id, voted_at);
CREATE INDEX vote_of ON vote(voter);

-- May be named beside what they chose, in a small group.
CREATE TABLE dialogue_named (
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  agreed_at     BIGINT NOT NULL,
  PRIMARY KEY (dialogue_id, person_id)
);

-- Two that say nearly the same: voted on as one, from when both sides agreed. Each keeps the answer it is owed.
CREATE TABLE dialogue_merge (
  id            TEXT PRIMARY KEY,
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  statement     BIGINT NOT NULL,            -- says it for both
  other         BIGINT NOT NULL,
  asked_by      TEXT NOT NULL REFERENCES person(id),
  asked_at      BIGINT NOT NULL,
  merged_at     BIGINT,
  ended_at      BIGINT                      -- somebody said no, or parted them again
);
CREATE INDEX dialogue_merges ON dialogue_merge(dialogue_id);

CREATE TABLE dialogue_merge_said (
  merge_id      TEXT NOT NULL REFERENCES dialogue_merge(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  agrees        BIGINT NOT NULL,
  said_at       BIGINT NOT NULL,
  PRIMARY KEY (merge_id, person_id)
);

-- Made by people, never by a machine.
CREATE TABLE dialogue_theme (
  id            TEXT PRIMARY KEY,
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  number        BIGINT NOT NULL,
  words         TEXT NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  gone_at       BIGINT,
  UNIQUE (dialogue_id, number)
);

CREATE TABLE dialogue_in_theme (
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  statement     BIGINT NOT NULL,
  theme_id      TEXT NOT NULL REFERENCES dialogue_theme(id),
  put_by        TEXT NOT NULL REFERENCES person(id),
  put_at        BIGINT NOT NULL,
  PRIMARY KEY (dialogue_id, statement)
);

-- In a room: everybody once before anybody twice.
CREATE TABLE round (
  id            TEXT PRIMARY KEY,
  dialogue_id   TEXT NOT NULL REFERENCES dialogue(id),
  number        BIGINT NOT NULL,
  question_id   TEXT NOT NULL REFERENCES question(id),
  seconds       BIGINT NOT NULL,            -- of each turn
  started_by    TEXT NOT NULL REFERENCES person(id),
  started_at    BIGINT NOT NULL,
  ended_at      BIGINT,
  UNIQUE (dialogue_id, number)
);

-- Who is in the room, in the order they sit.
CREATE TABLE round_place (
  round_id      TEXT NOT NULL REFERENCES round(id),
  place         BIGINT NOT NULL,
  person_id     TEXT REFERENCES person(id), -- none: somebody who gives no name
  left_at       BIGINT,
  PRIMARY KEY (round_id, place)
);

CREATE TABLE round_turn (
  round_id      TEXT NOT NULL REFERENCES round(id),
  turn          BIGINT NOT NULL,
  place         BIGINT NOT NULL,
  began_at      BIGINT NOT NULL,
  ended_at      BIGINT,
  -- What they said, as it was typed in and read back; none when they passed.
  contribution  BIGINT,
  PRIMARY KEY (round_id, turn)
);
