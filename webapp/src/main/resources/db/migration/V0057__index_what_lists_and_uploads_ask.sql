-- The list of organisations goes by their names; operators are locked without locking everybody else;
-- what waits of uploads is found among all that were ever made.
CREATE INDEX organisation_by_name ON organisation (name, credit_code);
CREATE INDEX account_by_role ON account (role, locked, name);
CREATE INDEX upload_open ON upload (kept, refusal, tried_at, id, size);
