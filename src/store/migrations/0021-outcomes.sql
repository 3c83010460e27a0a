-- An outcome whose owner agreed that it is counted, without a name, in this space and the wider ones above it.
CREATE TABLE counted (
  item_id       TEXT PRIMARY KEY REFERENCES item(id),
  space_id      TEXT NOT NULL REFERENCES space(id),
  since         BIGINT NOT NULL
);
CREATE INDEX counted_space ON counted(space_id);

-- How many such outcomes moved which way in a quarter, counted in every space from that one up. What an outcome itself did
-- is sealed; here is only the count, and a page shows it only as far as it gives nobody away.
CREATE TABLE moved (
  space_id      TEXT NOT NULL REFERENCES space(id),
  quarter       BIGINT NOT NULL,            -- 4 × year + 0..3
  movement      TEXT NOT NULL,              -- better, same, worse
  number        BIGINT NOT NULL,
  PRIMARY KEY (space_id, quarter, movement)
);
