-- Where a card came from, when not from its author's own screen.
CREATE TABLE card_contribution (
  canvas_id       TEXT NOT NULL REFERENCES canvas(id),
  card_id         TEXT NOT NULL,
  contribution_id TEXT NOT NULL REFERENCES contribution(id),
  PRIMARY KEY (canvas_id, card_id)
);

CREATE TABLE card_typed (
  canvas_id     TEXT NOT NULL REFERENCES canvas(id),
  card_id       TEXT NOT NULL,
  typed_by      TEXT NOT NULL REFERENCES person(id), -- from a sheet of paper, for the card's author
  typed_at      BIGINT NOT NULL,
  PRIMARY KEY (canvas_id, card_id)
);

-- What a card became is looked up for each card of a canvas.
CREATE INDEX action_card ON action(card_id) WHERE card_id IS NOT NULL;
CREATE INDEX contribution_card ON contribution(card_id) WHERE card_id IS NOT NULL;
