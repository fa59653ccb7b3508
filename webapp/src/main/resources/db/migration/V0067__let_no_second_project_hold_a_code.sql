CREATE UNIQUE INDEX project_by_code ON project (code_held);
