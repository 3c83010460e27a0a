-- What people say about themselves: what matters to them, their strengths, what better would be. Sealed with their own key.
CREATE TABLE item (
  id            TEXT PRIMARY KEY,
  owner_id      TEXT NOT NULL REFERENCES person(id),
  space_id      TEXT REFERENCES space(id),  -- the space of their own that it was said in; none: on their own page
  kind          TEXT NOT NULL,              -- entry, outcome, rating, story, strength, ask, journal
  part          TEXT NOT NULL,              -- which part of a conversation it belongs to; may be empty
  about_id      TEXT REFERENCES item(id),   -- the outcome that a rating is about
  sealed        BLOB NOT NULL,
  typed_by      TEXT REFERENCES person(id), -- who typed it in for them and read it back
  said_at       BIGINT NOT NULL
);
CREATE INDEX item_owner ON item(owner_id, kind, said_at);
CREATE INDEX item_space ON item(space_id, kind, said_at) WHERE space_id IS NOT NULL;
CREATE INDEX item_about ON item(about_id, said_at) WHERE about_id IS NOT NULL;

-- Whom its owner shows it to. Withdrawing it deletes the row: whatever reads this finds it gone at once.
CREATE TABLE shown (
  item_id       TEXT NOT NULL REFERENCES item(id),
  to_kind       TEXT NOT NULL,              -- person, space
  to_id         TEXT NOT NULL,
  how           TEXT NOT NULL,              -- name, perspective, nameless
  since         BIGINT NOT NULL,
  PRIMARY KEY (item_id, to_kind, to_id)
);
CREATE INDEX shown_to ON shown(to_kind, to_id, since);

-- What is left when something was taken back: that it was, and when. Never what, nor whose.
CREATE TABLE taken_back (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  kind          TEXT NOT NULL,
  at            BIGINT NOT NULL
);
CREATE INDEX taken_back_space ON taken_back(space_id, kind, at);
