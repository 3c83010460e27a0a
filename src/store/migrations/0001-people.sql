-- Who someone is, and how they come back. Nobody needs an email address.
CREATE TABLE person (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL,              -- what they like to be called
  lang          TEXT NOT NULL,              -- honoured in every letter and message
  hears_by      TEXT NOT NULL,              -- page, email, letter, meeting
  email         TEXT UNIQUE,                -- only once they followed the link we sent there
  made_at       BIGINT NOT NULL,
  looked_at     BIGINT NOT NULL             -- when they last read their home page
);

-- A receipt code brings somebody back on any device. Only its hash is kept; the hint finds the row.
CREATE TABLE receipt (
  person_id     TEXT PRIMARY KEY REFERENCES person(id),
  hint          TEXT NOT NULL,
  hash          TEXT NOT NULL,
  made_at       BIGINT NOT NULL
);
CREATE INDEX receipt_hint ON receipt(hint);

CREATE TABLE session (
  hash          TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person(id),
  made_at       BIGINT NOT NULL,
  ends_at       BIGINT NOT NULL
);
CREATE INDEX session_person ON session(person_id);

-- A link sent by email: to sign in, or to show that an address is theirs.
CREATE TABLE sign_in_link (
  hash          TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person(id),
  email         TEXT NOT NULL,
  ends_at       BIGINT NOT NULL,
  used_at       BIGINT
);

-- Wrong codes, counted where every node sees them.
CREATE TABLE attempt (
  about         TEXT NOT NULL,              -- 'receipt:K7M2'
  tried_at      BIGINT NOT NULL
);
CREATE INDEX attempt_about ON attempt(about, tried_at);

-- A personal token for programs: made on a page, for what its owner chooses, taken back at any time.
CREATE TABLE token (
  id            TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person(id),
  name          TEXT NOT NULL,
  hash          TEXT NOT NULL UNIQUE,
  may           TEXT NOT NULL,              -- read, write
  made_at       BIGINT NOT NULL,
  revoked_at    BIGINT
);
CREATE INDEX token_person ON token(person_id);
