-- What "better" means to a group, agreed by its people; how it is, as they said together; and apart from it what was done.
CREATE TABLE ours (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  words         TEXT NOT NULL,              -- in one or more languages
  low           TEXT NOT NULL,
  high          TEXT NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  UNIQUE (space_id, number)
);

CREATE TABLE ours_agreed (
  ours_id       TEXT NOT NULL REFERENCES ours(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  agreed_at     BIGINT NOT NULL,
  PRIMARY KEY (ours_id, person_id)
);

CREATE TABLE ours_rated (
  id            TEXT PRIMARY KEY,
  ours_id       TEXT NOT NULL REFERENCES ours(id),
  number        BIGINT NOT NULL,            -- 0 to 10, by the group's own scale
  story         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  said_by       TEXT NOT NULL REFERENCES person(id),
  said_at       BIGINT NOT NULL
);
CREATE INDEX ours_rated_ours ON ours_rated(ours_id, said_at);

CREATE TABLE output (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  many          BIGINT NOT NULL,
  words         TEXT NOT NULL,              -- 'afternoons in the garden room'
  lang          TEXT NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL
);
CREATE INDEX output_space ON output(space_id, made_at);

-- When somebody would like to be asked again how it is. It says nothing of what.
CREATE TABLE reminder (
  item_id       TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person(id),
  every         TEXT NOT NULL,              -- week, month, quarter
  next_at       BIGINT NOT NULL,
  wrote_at      BIGINT                      -- when they were last written to about it
);
CREATE INDEX reminder_person ON reminder(person_id, next_at);
CREATE INDEX reminder_next ON reminder(next_at);
