-- Something people are told that is not an answer: their words became part of a proposal, a decision was set aside.
CREATE TABLE notice (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  words         TEXT NOT NULL,              -- {"en": …, "cy": …}
  page          TEXT NOT NULL,              -- what it is about, without the language: /spaces/TEG4K7/decisions/12
  made_at       BIGINT NOT NULL
);

-- Whom it reaches, and by which channel: each row stands until it has reached them.
CREATE TABLE notified (
  notice_id     TEXT NOT NULL REFERENCES notice(id),
  whose         TEXT NOT NULL,              -- the person's id, or 'board-cy' for those who gave no name
  space_id      TEXT NOT NULL REFERENCES space(id),
  person_id     TEXT REFERENCES person(id), -- none for the notice board
  channel       TEXT NOT NULL,              -- page, email, letter, meeting
  told_at       BIGINT,
  told_by       TEXT REFERENCES person(id),
  post_id       TEXT,
  PRIMARY KEY (notice_id, whose, channel)
);
CREATE INDEX notified_waiting ON notified(space_id, channel) WHERE told_at IS NULL;
CREATE INDEX notified_person ON notified(person_id, channel);

-- Those who are not named where they spoke: on their own page only, and where the keys lie.
CREATE TABLE keys.notified_unnamed (
  notice_id     TEXT NOT NULL,
  person_id     TEXT NOT NULL,
  told_at       BIGINT,
  PRIMARY KEY (notice_id, person_id)
);
