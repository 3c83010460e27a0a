-- A group meets: its agenda is made together, its papers have a day, and what was said there goes on.
CREATE TABLE meeting (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  title         TEXT NOT NULL,              -- {"en": …, "cy": …}
  place         TEXT NOT NULL,              -- in free words
  how           TEXT NOT NULL,              -- how to join from home; may be empty
  starts_at     BIGINT,                     -- none until a time is chosen
  minutes       BIGINT NOT NULL,
  paper_days    BIGINT NOT NULL,            -- papers are there so many days before
  pre_minutes   BIGINT NOT NULL,            -- the pre-meet begins so long before; 0: there is none
  pre_words     TEXT NOT NULL,              -- for whom, and where
  changes       BIGINT NOT NULL,            -- how often its time or place has changed, as calendars count it
  set_by        TEXT NOT NULL REFERENCES person(id),
  set_at        BIGINT NOT NULL,
  off_by        TEXT REFERENCES person(id),
  off_at        BIGINT,
  off_why       TEXT NOT NULL,
  UNIQUE (space_id, number)
);

-- Times to choose from; the one that was chosen, and those it was moved from, are among them.
CREATE TABLE meeting_time (
  id            TEXT PRIMARY KEY,
  meeting_id    TEXT NOT NULL REFERENCES meeting(id),
  starts_at     BIGINT NOT NULL,
  UNIQUE (meeting_id, starts_at)
);

CREATE TABLE meeting_can (
  time_id       TEXT NOT NULL REFERENCES meeting_time(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  can           TEXT NOT NULL,              -- yes, maybe, no
  typed_by      TEXT REFERENCES person(id), -- from a slip
  said_at       BIGINT NOT NULL,
  PRIMARY KEY (time_id, person_id)
);
CREATE INDEX meeting_can_of ON meeting_can(person_id);

CREATE TABLE meeting_item (
  id            TEXT PRIMARY KEY,
  meeting_id    TEXT NOT NULL REFERENCES meeting(id),
  position      BIGINT NOT NULL,
  words         TEXT NOT NULL,              -- empty when whoever brought it has taken the words along
  lang          TEXT NOT NULL,
  about         TEXT,                       -- contributions/12, dialogues/5
  brought_by    TEXT REFERENCES person(id), -- none: somebody who gave no name, or has gone
  typed_by      TEXT REFERENCES person(id),
  brought_at    BIGINT NOT NULL
);
CREATE INDEX meeting_items ON meeting_item(meeting_id, position);
CREATE INDEX meeting_item_of ON meeting_item(brought_by);

CREATE TABLE meeting_paper (
  id            TEXT PRIMARY KEY,
  meeting_id    TEXT NOT NULL REFERENCES meeting(id),
  title         TEXT NOT NULL,
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  put_by        TEXT REFERENCES person(id),
  put_at        BIGINT NOT NULL
);
CREATE INDEX meeting_papers ON meeting_paper(meeting_id, put_at);
CREATE INDEX meeting_paper_of ON meeting_paper(put_by);

-- Who was there, with what they speak from as it was then.
CREATE TABLE meeting_there (
  id            TEXT PRIMARY KEY,
  meeting_id    TEXT NOT NULL REFERENCES meeting(id),
  person_id     TEXT REFERENCES person(id), -- none: a guest without a name
  perspectives  TEXT NOT NULL,              -- works,cares
  from_home     BIGINT NOT NULL,
  noted_by      TEXT REFERENCES person(id),
  noted_at      BIGINT NOT NULL,
  UNIQUE (meeting_id, person_id)
);
CREATE INDEX meeting_there_of ON meeting_there(person_id);

CREATE TABLE meeting_minute (
  id            TEXT PRIMARY KEY,
  meeting_id    TEXT NOT NULL REFERENCES meeting(id),
  position      BIGINT NOT NULL,
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  contribution  BIGINT,                     -- what it became
  action        BIGINT,
  written_by    TEXT REFERENCES person(id),
  written_at    BIGINT NOT NULL
);
CREATE INDEX meeting_minutes ON meeting_minute(meeting_id, position);
CREATE INDEX meeting_minute_of ON meeting_minute(written_by);

-- The address by which somebody's calendar looks up their meetings. The secret in it is kept nowhere.
CREATE TABLE meeting_feed (
  person_id     TEXT PRIMARY KEY REFERENCES person(id),
  hash          TEXT NOT NULL UNIQUE,
  made_at       BIGINT NOT NULL
);
