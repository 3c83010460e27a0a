-- Why a key was refused, and by whom.
ALTER TABLE two_key ADD COLUMN refused_by TEXT REFERENCES person(id);
ALTER TABLE two_key ADD COLUMN refused_because TEXT;

-- Asked for once: a second request for the same finds the first.
CREATE UNIQUE INDEX two_key_once ON two_key(space_id, act, about) WHERE state = 'asked';

-- Giving somebody a key, or taking it back. A key that is offered counts once they say yes.
CREATE TABLE key_change (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  side          TEXT NOT NULL,              -- lived, organisation
  change        TEXT NOT NULL,              -- give, take
  takes_two     BIGINT NOT NULL,            -- 0 when the other side gave it because nobody held it
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  state         TEXT NOT NULL,              -- asked, offered, done, declined, past
  settled_at    BIGINT
);
CREATE INDEX key_change_space ON key_change(space_id, state);
CREATE INDEX key_change_person ON key_change(person_id, state);

-- By two keys; the code on the wall does not let them back in.
ALTER TABLE member ADD COLUMN removed_at BIGINT;
