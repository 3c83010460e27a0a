-- The ground rules of a space, versioned. A version counts from the day both keys were turned.
CREATE TABLE agreement (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  version       BIGINT NOT NULL,
  words         TEXT NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  counts_from   BIGINT,
  UNIQUE (space_id, version)
);

CREATE TABLE agreed (
  agreement_id  TEXT NOT NULL REFERENCES agreement(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  agreed_at     BIGINT NOT NULL,
  PRIMARY KEY (agreement_id, person_id)
);

-- Something that takes two keys: asked for once, with a reason, then turned by each side or refused.
CREATE TABLE two_key (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  act           TEXT NOT NULL,              -- hide, remove, agreement, close, key
  about         TEXT NOT NULL,              -- the id of what it is about
  page          TEXT NOT NULL,              -- where both sides turn their key, without the language
  reason        TEXT NOT NULL,
  asked_by      TEXT NOT NULL REFERENCES person(id),
  asked_at      BIGINT NOT NULL,
  state         TEXT NOT NULL,              -- asked, done, refused
  settled_at    BIGINT
);
CREATE INDEX two_key_space ON two_key(space_id, state);

CREATE TABLE key_turn (
  two_key_id    TEXT NOT NULL REFERENCES two_key(id),
  side          TEXT NOT NULL,
  person_id     TEXT NOT NULL REFERENCES person(id),
  turned_at     BIGINT NOT NULL,
  PRIMARY KEY (two_key_id, side)
);
