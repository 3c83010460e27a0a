-- What was hidden is asked for by every page of a canvas, and is very little.
CREATE INDEX contribution_hidden ON contribution(space_id, card_id, id) WHERE hidden_at IS NOT NULL;
