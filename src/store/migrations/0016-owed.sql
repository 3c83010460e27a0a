-- How many answers somebody owes in a space by a day. Every page of the space says so: counted anew each time, a thousand
-- owed answers took longer than the rest of the page.
CREATE TABLE owed_total (
  space_id      TEXT NOT NULL REFERENCES space(id),
  owed_by       TEXT NOT NULL REFERENCES person(id),
  due_at        BIGINT NOT NULL,
  number        BIGINT NOT NULL,
  PRIMARY KEY (space_id, owed_by, due_at)
);
INSERT INTO owed_total
  SELECT space_id, owed_by, due_at, COUNT(*) FROM loop WHERE state IN ('waiting', 'reopened') GROUP BY space_id, owed_by, due_at;
