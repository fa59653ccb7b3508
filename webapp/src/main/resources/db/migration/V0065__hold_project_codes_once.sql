-- A project that lives holds its national code alone. Where several came to have the same code before, the
-- first of them holds it; the others keep the code they show and hold none.
ALTER TABLE project ADD COLUMN code_held VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER code;
UPDATE project p
JOIN (SELECT id, ROW_NUMBER() OVER (PARTITION BY code ORDER BY created_at, id) AS place
      FROM project
      WHERE code IS NOT NULL) n ON n.id = p.id AND n.place = 1
SET p.code_held = p.code;
CREATE UNIQUE INDEX project_by_code ON project (code_held);
