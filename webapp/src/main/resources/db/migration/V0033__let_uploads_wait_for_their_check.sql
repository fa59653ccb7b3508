-- Whole, and waiting for a scanner that is down; or found unfit after it had waited.
ALTER TABLE upload
  ADD COLUMN tried_at DATETIME(6) NULL,
  ADD COLUMN refusal VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY upload_by_trial (tried_at);
