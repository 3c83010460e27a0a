-- Who takes part in a decision, fixed when it opens. Whoever comes, goes or speaks from elsewhere later does not change it.
CREATE TABLE decision_roll (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  person_id     TEXT NOT NULL,              -- something drawn at random once they were erased
  PRIMARY KEY (decision_id, person_id)
);
CREATE INDEX decision_roll_person ON decision_roll(person_id);

-- For those that opened before there was a roll: who could take part, and who did.
INSERT INTO decision_roll (decision_id, person_id)
  SELECT v.decision_id, v.voter FROM decision_voter v
  UNION
  SELECT d.id, m.person_id FROM decision d
  JOIN member m ON m.space_id = d.space_id AND m.left_at IS NULL AND m.joined_at <= d.opened_at
  WHERE d.terms LIKE '%"who":[]%' OR EXISTS (
    SELECT 1 FROM perspective p WHERE p.space_id = m.space_id AND p.person_id = m.person_id
      AND d.terms LIKE '%"' || p.perspective || '"%');

-- Reasons given with secret ballots lie apart from them: how somebody writes tells who they are, and would tell what they voted.
CREATE TABLE decision_reason (
  decision_id   TEXT NOT NULL REFERENCES decision(id),
  place         BIGINT NOT NULL,            -- from 1, in an order drawn at random
  reason        TEXT NOT NULL,
  lang          TEXT NOT NULL,
  PRIMARY KEY (decision_id, place)
);
INSERT INTO decision_reason (decision_id, place, reason, lang)
  SELECT b.decision_id, ROW_NUMBER() OVER (PARTITION BY b.decision_id ORDER BY b.reason), b.reason, b.lang
  FROM decision_ballot b JOIN decision d ON d.id = b.decision_id
  WHERE b.reason <> '' AND d.terms LIKE '%"secret":true%' AND d.rule <> 'consent';
UPDATE decision_ballot SET reason = '' WHERE decision_id IN (
  SELECT id FROM decision WHERE terms LIKE '%"secret":true%' AND rule <> 'consent');
