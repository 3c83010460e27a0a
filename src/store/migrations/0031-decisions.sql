-- A question settled together, by a rule chosen beforehand. What is in `terms` is fixed from the day it opened.
CREATE TABLE decision (
  id            TEXT PRIMARY KEY,
  space_id      TEXT NOT NULL REFERENCES space(id),
  number        BIGINT NOT NULL,
  question      TEXT NOT NULL,              -- {"en": …, "cy": …}
  rule          TEXT NOT NULL,              -- consent, majority, approval, score, dots, runoff, stv, schulze, shares, greedy
  terms         TEXT NOT NULL,              -- who takes part, quorum, places, points, money: JSON, see src/decisions/terms.rs
  stage         TEXT NOT NULL,              -- preparing, open, closed, aside
  phase         TEXT NOT NULL,              -- of a consent round: clarify, react, object
  version       BIGINT NOT NULL,            -- of the words that count
  ends_at       BIGINT NOT NULL,            -- the end of the last day
  seed          TEXT,                       -- breaks ties; drawn when it opened
  made_by       TEXT REFERENCES person(id), -- none once they were erased
  made_at       BIGINT NOT NULL,
  opened_at     BIGINT,
  closed_at     BIGINT,
  result        TEXT,                       -- what the count said: JSON
  folded        TEXT NOT NULL,              -- question and words made plain for searching, a space before each word
  UNIQUE (space_id, number)
);
CREATE INDEX decision_ends ON decision(stage, ends_at);

-- What is proposed or what there is to know; each change of a consent round is another version, and all are kept.
CREATE TABLE decision_words (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  version       BIGINT NOT NULL,
  words         TEXT NOT NULL,              -- {"en": …, "cy": …}
  why           TEXT NOT NULL,              -- what was changed; empty for the first
  written_by    TEXT REFERENCES person(id),
  written_at    BIGINT NOT NULL,
  PRIMARY KEY (decision_id, version)
);

CREATE TABLE decision_option (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  place         BIGINT NOT NULL,            -- from 0
  words         TEXT NOT NULL,
  cost          BIGINT NOT NULL,            -- in pence; 0 where there is no money in it
  carried_by    TEXT NOT NULL,              -- who would do it, in plain words; may be empty
  PRIMARY KEY (decision_id, place)
);

-- The contributions it grew from.
CREATE TABLE decision_from (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  contribution  BIGINT NOT NULL,            -- its number in the space
  PRIMARY KEY (decision_id, contribution)
);

-- Who said that they will act on the result.
CREATE TABLE decision_commitment (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  typed_by      TEXT REFERENCES person(id),
  said_at       BIGINT NOT NULL,
  PRIMARY KEY (decision_id, person_id)
);

-- The actions it led to.
CREATE TABLE decision_action (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  action_number BIGINT NOT NULL,
  PRIMARY KEY (decision_id, action_number)
);

-- What happened, and who did it: opened, moved on, changed, closed, counted, set aside.
CREATE TABLE decision_event (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  number        BIGINT NOT NULL,
  what          TEXT NOT NULL,
  more          TEXT NOT NULL,              -- a phase, a version, a reason
  person_id     TEXT REFERENCES person(id), -- none: it happened by itself, or they were erased
  happened_at   BIGINT NOT NULL,
  PRIMARY KEY (decision_id, number)
);

-- The one register for paper and screen: whoever stands here has voted, and does not vote again the other way.
CREATE TABLE decision_voter (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  voter         TEXT NOT NULL,              -- a person's id; something drawn at random once they were erased
  how           TEXT NOT NULL,              -- screen, paper
  perspectives  TEXT NOT NULL,              -- at the time: 'cares,works'
  by_whom       TEXT,                       -- who ticked them or typed it in; none when they did it themselves
  voted_at      BIGINT NOT NULL,
  PRIMARY KEY (decision_id, voter)
);
CREATE INDEX decision_voter_voter ON decision_voter(voter);

-- Ballots to be counted. Open ones say whose they are. Secret ones come here when voting is over, all at once, in an order
-- drawn at random and under ids drawn at random; until then they lie in keys.ballot_box.
CREATE TABLE decision_ballot (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  id            TEXT NOT NULL,
  voter         TEXT,                       -- of an open ballot
  marks         TEXT NOT NULL,              -- a number for each option, by place: '0,1,0'
  reason        TEXT NOT NULL,              -- may be empty
  lang          TEXT NOT NULL,              -- of the reason
  PRIMARY KEY (decision_id, id)
);

-- Secret ballots while voting goes on, so that somebody may change theirs. They lie with the keys: that file is wiped when
-- something in it is deleted, and only its newest copy is kept.
CREATE TABLE keys.ballot_box (
  decision_id   TEXT NOT NULL,
  who           TEXT NOT NULL,              -- SHA-256 of the decision's secret and whose it is
  paper         BIGINT NOT NULL,            -- 1: typed in from a paper without a name
  marks         TEXT NOT NULL,
  reason        TEXT NOT NULL,
  lang          TEXT NOT NULL,
  PRIMARY KEY (decision_id, who)
);
CREATE TABLE keys.ballot_secret (
  decision_id   TEXT PRIMARY KEY,
  secret        TEXT NOT NULL
);

-- What people say in a consent round.
CREATE TABLE decision_voice (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  number        BIGINT NOT NULL,
  version       BIGINT NOT NULL,            -- of the words it is about
  kind          TEXT NOT NULL,              -- question, reply, reaction, consent, aside, objection
  about         BIGINT,                     -- the question a reply belongs to
  person_id     TEXT REFERENCES person(id), -- none once they were erased
  typed_by      TEXT REFERENCES person(id),
  words         TEXT NOT NULL,
  lang          TEXT NOT NULL,
  said_at       BIGINT NOT NULL,
  withdrawn_at  BIGINT,                     -- by whoever said it, or because they say something else now
  PRIMARY KEY (decision_id, number)
);
CREATE INDEX decision_voice_person ON decision_voice(person_id);
