-- Mail that waits to be sent. A row is written in the transaction that promised it.
CREATE TABLE post (
  id            TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person(id),
  address       TEXT NOT NULL,
  subject       TEXT NOT NULL,
  body          TEXT NOT NULL,
  made_at       BIGINT NOT NULL,
  next_try_at   BIGINT NOT NULL,
  tries         BIGINT NOT NULL,
  sent_at       BIGINT,
  failure       TEXT
);
CREATE INDEX post_waiting ON post(sent_at, next_try_at);
