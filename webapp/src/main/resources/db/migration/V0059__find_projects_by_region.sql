-- Officials see the projects of their regions only.
CREATE INDEX project_by_region ON project (region, changed_at, id);
