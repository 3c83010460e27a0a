-- Who said something without their name, and who brings them the answer.
CREATE TABLE keys.speaker (
  contribution_id TEXT PRIMARY KEY,
  person_id     TEXT NOT NULL,
  carried_by    TEXT                        -- who brings them the answer, where they asked for that
);
CREATE INDEX keys.speaker_person ON speaker(person_id);
