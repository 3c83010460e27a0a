-- A space of one's own belongs to the person it is about. They alone decide who is in it.
ALTER TABLE space ADD COLUMN owner_id TEXT REFERENCES person(id);
CREATE INDEX space_owner ON space(owner_id) WHERE owner_id IS NOT NULL;
-- Which spaces sit in this one.
CREATE INDEX space_wider ON space(wider_id) WHERE wider_id IS NOT NULL;
