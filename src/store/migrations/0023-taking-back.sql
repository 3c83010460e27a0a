-- Whoever said it took it back: the words are gone, the place where they stood says so.
ALTER TABLE contribution ADD COLUMN gone_at BIGINT;
-- Somebody who was erased. Nothing is left of them but that there was somebody, where others' records need it.
ALTER TABLE person ADD COLUMN erased_at BIGINT;
