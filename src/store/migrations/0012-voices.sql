-- Where nobody can turn a key, members of its side agree in its place: only about who holds a key.
CREATE TABLE key_voice (
  two_key_id    TEXT NOT NULL REFERENCES two_key(id),
  person_id     TEXT NOT NULL REFERENCES person(id),
  side          TEXT NOT NULL,              -- which key they speak in place of
  said_at       BIGINT NOT NULL,
  PRIMARY KEY (two_key_id, person_id)
);
