-- A key for each person, locked with the master key that the database does not know. Destroying it makes whatever was
-- sealed with it unreadable, in old copies of the rest too. On SQLite in a file of its own, on PostgreSQL a schema.
CREATE SCHEMA keys;
CREATE TABLE keys.person_key (
  person_id     TEXT PRIMARY KEY,
  locked        BLOB NOT NULL,
  master        TEXT NOT NULL,              -- which master key locks it
  made_at       BIGINT NOT NULL
);
