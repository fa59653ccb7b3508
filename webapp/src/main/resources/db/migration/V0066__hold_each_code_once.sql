-- The first project of a code holds it; the database keeps what a step did when the next one fails, so each is one.
UPDATE project p
JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY code ORDER BY created_at, id) AS place
      FROM project
      WHERE code IS NOT NULL) n ON n.id = p.id AND n.place = 1
SET p.code_held = p.code;
