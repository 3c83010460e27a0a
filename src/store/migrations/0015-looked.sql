-- What is new to somebody is new in a space, until they have read its front page; reading one says nothing of another.
ALTER TABLE member ADD COLUMN looked_at BIGINT;
UPDATE member SET looked_at = (SELECT p.looked_at FROM person p WHERE p.id = member.person_id);
ALTER TABLE person DROP COLUMN looked_at;

-- Counted for each space somebody is in, whenever they read their home page.
CREATE INDEX answer_given ON answer(space_id, answered_at, answered_by);
CREATE INDEX action_made ON action(space_id, made_at, made_by);
