-- What a whole space needs, written by one of its members. What somebody needs for themselves is an item, like all that
-- people say of themselves; so is what they offer.
CREATE TABLE space_ask (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  taken_back_at BIGINT
);
CREATE INDEX space_ask_space ON space_ask(space_id, made_at);
CREATE INDEX space_ask_maker ON space_ask(made_by);

-- An ask that needs nobody any more: an item, or an ask of a space.
CREATE TABLE met (
  ask_id        TEXT PRIMARY KEY,
  at            BIGINT NOT NULL
);

-- Somebody thought that an offer may fit an ask, and both sides are asked. Whose they are is known from the items alone:
-- this names nobody who is not named. An item may since have been taken away: then nobody sees this any more.
CREATE TABLE introduction (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  offer_id      TEXT NOT NULL,              -- an item
  ask_id        TEXT NOT NULL,              -- an item, or an ask of the space
  made_by       TEXT REFERENCES person(id), -- none: one of the two themselves
  made_at       BIGINT NOT NULL,
  UNIQUE (offer_id, ask_id)
);
CREATE INDEX introduction_ask ON introduction(ask_id);

CREATE TABLE introduction_answer (
  introduction_id TEXT NOT NULL REFERENCES introduction(id),
  side          TEXT NOT NULL,              -- offer, ask
  answer        TEXT NOT NULL,              -- yes, no
  sealed        BLOB,                       -- what the other side reads once both said yes
  typed         BIGINT NOT NULL,            -- 1: written down for them
  said_at       BIGINT NOT NULL,
  PRIMARY KEY (introduction_id, side)
);

-- Whether it helped, asked once, a while after both said yes.
CREATE TABLE helped (
  introduction_id TEXT NOT NULL REFERENCES introduction(id),
  side          TEXT NOT NULL,
  helped        TEXT NOT NULL,              -- yes, no, not_yet
  sealed        BLOB,                       -- for the two of them
  typed         BIGINT NOT NULL,
  said_at       BIGINT NOT NULL,
  PRIMARY KEY (introduction_id, side)
);

-- What somebody typed in for others, so that they can write down what those say to it.
CREATE INDEX item_typist ON item(typed_by, kind) WHERE typed_by IS NOT NULL;
