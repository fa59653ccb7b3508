-- A project that lives holds its national code alone. Where several came to have the same code before, the
-- first of them holds it; the others keep the code they show and hold none.
ALTER TABLE project ADD COLUMN code_held VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL AFTER code;
