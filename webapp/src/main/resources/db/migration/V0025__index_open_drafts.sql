-- A page of the drafts that are not submitted is read without those that are.
CREATE INDEX draft_open ON draft (project, application, changed_at, id);
