-- A licence that is imported again with other content keeps what it was before.
ALTER TABLE licence_document
  ADD COLUMN version INT NOT NULL DEFAULT 1 AFTER number,
  ADD COLUMN imported_at DATETIME(6) NULL,
  ADD COLUMN imported_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (kind, number, version);
