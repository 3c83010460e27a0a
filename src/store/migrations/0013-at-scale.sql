-- "Five new since you were here", for every space somebody is in, without reading what was said.
CREATE INDEX contribution_said ON contribution(space_id, said_at, person_id, hidden_at);

-- What waits to be told is asked for by space on its front page, and by person on theirs; what was told, by loop.
ALTER TABLE told ADD COLUMN space_id TEXT;
ALTER TABLE told ADD COLUMN person_id TEXT;
UPDATE told SET
  space_id = (SELECT l.space_id FROM loop l WHERE l.id = told.loop_id),
  person_id = (SELECT c.person_id FROM loop l JOIN contribution c ON c.id = l.contribution_id WHERE l.id = told.loop_id);
DROP INDEX told_waiting;
CREATE INDEX told_waiting ON told(space_id, channel) WHERE told_at IS NULL;
CREATE INDEX told_news ON told(person_id, channel) WHERE told_at IS NULL;
CREATE INDEX told_loop ON told(loop_id, channel);

-- What waits for a key that somebody holds.
CREATE INDEX key_holder_person ON key_holder(person_id);
