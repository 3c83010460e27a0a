-- The action plan, edited together. What a canvas holds is a Yjs document: a snapshot and the updates since then.
CREATE TABLE canvas (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,            -- from the space's run of numbers: names the sheet on paper
  owner_id      TEXT REFERENCES person(id), -- a private draft is its owner's alone; none: the whole team's
  shown_at      BIGINT,                     -- since when a private draft lies beside the team's for all members to read
  name          TEXT NOT NULL,              -- in one or more languages
  template      TEXT NOT NULL,              -- copied in when the canvas was made; the group may change it
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  UNIQUE (space_id, number)
);
CREATE INDEX canvas_space ON canvas(space_id);

-- How far each canvas has come. Apart from the canvas, so that a keystroke does not write the template again.
CREATE TABLE canvas_head (
  canvas_id     TEXT PRIMARY KEY REFERENCES canvas(id),
  head          BIGINT NOT NULL,            -- the number of its last update: taken in the transaction that adds it
  edited_at     BIGINT NOT NULL
);

CREATE TABLE canvas_update (
  canvas_id     TEXT NOT NULL,
  seq           BIGINT NOT NULL,
  bytes         BLOB NOT NULL,
  person_id     TEXT,                       -- who sent it; none when the program put something right
  made_at       BIGINT NOT NULL,
  PRIMARY KEY (canvas_id, seq)
);

-- All updates up to `seq` in one, for reading the document quickly. The updates stay: they are its history.
CREATE TABLE canvas_snapshot (
  canvas_id     TEXT PRIMARY KEY REFERENCES canvas(id),
  seq           BIGINT NOT NULL,
  bytes         BLOB NOT NULL
);

-- A state of a canvas that somebody gave a name, to look at again or to go back to.
CREATE TABLE canvas_version (
  id            TEXT PRIMARY KEY,
  canvas_id     TEXT NOT NULL REFERENCES canvas(id),
  seq           BIGINT NOT NULL,
  name          TEXT NOT NULL,
  bytes         BLOB NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL
);
CREATE INDEX canvas_version_canvas ON canvas_version(canvas_id, made_at);

-- What the document says, as plain rows, for pages without scripts, search, sheets and exports. Written in the very
-- transaction that keeps the update, so that no page shows less than the live canvas does.
CREATE TABLE card (
  canvas_id     TEXT NOT NULL REFERENCES canvas(id),
  id            TEXT NOT NULL,
  row_id        TEXT NOT NULL,
  column_id     TEXT NOT NULL,
  place_order   TEXT NOT NULL,
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  author_id     TEXT REFERENCES person(id), -- whoever's session first brought it, whatever the document says
  made_at       BIGINT NOT NULL,
  gone_at       BIGINT,
  PRIMARY KEY (canvas_id, id)
);

CREATE TABLE canvas_box (
  canvas_id     TEXT NOT NULL REFERENCES canvas(id),
  id            TEXT NOT NULL,
  words         TEXT NOT NULL,
  PRIMARY KEY (canvas_id, id)
);

-- What first? Each person has as many dots as the template says.
CREATE TABLE dot (
  canvas_id     TEXT NOT NULL REFERENCES canvas(id),
  card_id       TEXT NOT NULL,
  person_id     TEXT NOT NULL REFERENCES person(id),
  PRIMARY KEY (canvas_id, card_id, person_id)
);
