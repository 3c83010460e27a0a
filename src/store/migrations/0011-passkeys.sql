-- A passkey: somebody's phone, computer or key that shows it is them. We keep its public half; taken out, it is gone.
CREATE TABLE passkey (
  id            TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL REFERENCES person(id),
  name          TEXT NOT NULL,              -- in their words: 'my phone'
  credential_id TEXT NOT NULL UNIQUE,       -- as the device calls it
  credential    TEXT NOT NULL,              -- JSON: the public key, and how often it was used as far as the device counts
  made_at       BIGINT NOT NULL,
  used_at       BIGINT
);
CREATE INDEX passkey_person ON passkey(person_id);

-- What a device is asked to sign. Answered once, within five minutes; then it is gone.
CREATE TABLE passkey_challenge (
  id            TEXT PRIMARY KEY,
  person_id     TEXT REFERENCES person(id), -- who adds a passkey; none when somebody comes in
  state         TEXT NOT NULL,              -- JSON: what the answer is checked against
  ends_at       BIGINT NOT NULL
);
CREATE INDEX passkey_challenge_ends ON passkey_challenge(ends_at);
