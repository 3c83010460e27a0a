-- Somebody doing something by a date.
CREATE TABLE action (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  owner_id      TEXT NOT NULL REFERENCES person(id),
  due_at        BIGINT NOT NULL,
  answer_id     TEXT REFERENCES answer(id), -- the answer that promised it
  card_id       TEXT,                       -- the card it grew from
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  UNIQUE (space_id, number)
);
CREATE INDEX action_owner ON action(owner_id);
CREATE INDEX action_due ON action(space_id, due_at);

-- Kept, or not kept and why. Said once; a change of mind is another action.
CREATE TABLE kept (
  action_id     TEXT PRIMARY KEY REFERENCES action(id),
  kept          BIGINT NOT NULL,
  why           TEXT NOT NULL,
  said_by       TEXT NOT NULL REFERENCES person(id),
  said_at       BIGINT NOT NULL
);
