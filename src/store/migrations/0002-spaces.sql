-- Where people co-produce. Names and purposes are kept in as many languages as the group wrote: {"en": …, "cy": …}.
CREATE TABLE space (
  id            TEXT PRIMARY KEY,
  code          TEXT NOT NULL UNIQUE,       -- in addresses and on paper
  join_code     TEXT NOT NULL UNIQUE,       -- knowing it lets you in; can be changed
  level         TEXT NOT NULL,              -- individual, group, strategic
  name          TEXT NOT NULL,
  purpose       TEXT NOT NULL,
  can_change    TEXT NOT NULL,
  cannot_change TEXT NOT NULL,
  answer_days   BIGINT NOT NULL,
  answerer_id   TEXT NOT NULL REFERENCES person(id),  -- owes the answers unless a question names somebody else
  wider_id      TEXT REFERENCES space(id),
  last_number   BIGINT NOT NULL,            -- contributions, questions, actions and sheets share one run of numbers
  made_by       TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  closed_at     BIGINT
);

CREATE TABLE member (
  space_id      TEXT NOT NULL REFERENCES space(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  role          TEXT NOT NULL,              -- in their words: 'runs the centre'; may be empty
  joined_at     BIGINT NOT NULL,
  added_by      TEXT REFERENCES person(id), -- who typed them in, when they joined on paper
  left_at       BIGINT,
  PRIMARY KEY (space_id, person_id)
);
CREATE INDEX member_person ON member(person_id);

CREATE TABLE perspective (
  space_id      TEXT NOT NULL,
  person_id     TEXT NOT NULL,
  perspective   TEXT NOT NULL,              -- uses, cares, works, partner, commissions
  PRIMARY KEY (space_id, person_id, perspective)
);

-- Law 2: nobody holds the keys alone.
CREATE TABLE key_holder (
  space_id      TEXT NOT NULL REFERENCES space(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  side          TEXT NOT NULL,              -- lived, organisation
  given_by      TEXT NOT NULL REFERENCES person(id),
  given_at      BIGINT NOT NULL,
  PRIMARY KEY (space_id, person_id)
);
