-- One file may stand for several materials of a project: each is a row. No material is an empty word, which a key can hold.
ALTER TABLE document_use DROP FOREIGN KEY document_use_document;
UPDATE ledger_document SET material = '' WHERE material IS NULL;
ALTER TABLE ledger_document
  MODIFY material VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (project, hash, material);

-- What cases used as a material from which it was moved away since is held for it again.
INSERT INTO ledger_document
  (project, hash, name, type, size, material, version, valid_until, added_at, added_by)
SELECT moved.project, moved.hash, moved.name, moved.type, moved.size, used.material, 0, moved.valid_until, moved.added_at,
       moved.added_by
FROM (SELECT DISTINCT project, hash, material FROM document_use) AS used
JOIN ledger_document AS moved ON moved.project = used.project AND moved.hash = used.hash
WHERE NOT EXISTS (
  SELECT 1
  FROM ledger_document AS held
  WHERE held.project = used.project AND held.hash = used.hash AND held.material = used.material);

-- Versions that two uploads at once were given twice, and those of the rows above, are counted anew by time.
UPDATE ledger_document
JOIN (
  SELECT project, material
  FROM ledger_document
  GROUP BY project, material
  HAVING COUNT(DISTINCT version) < COUNT(*) OR MIN(version) = 0) AS doubled
  ON doubled.project = ledger_document.project AND doubled.material = ledger_document.material
JOIN (
  SELECT project, hash, material,
         ROW_NUMBER() OVER (PARTITION BY project, material ORDER BY added_at, version, hash) AS place
  FROM ledger_document) AS counted
  ON counted.project = ledger_document.project
  AND counted.hash = ledger_document.hash
  AND counted.material = ledger_document.material
SET ledger_document.version = counted.place;

ALTER TABLE ledger_document
  DROP KEY ledger_by_material,
  ADD UNIQUE KEY ledger_version (project, material, version);
ALTER TABLE document_use
  ADD CONSTRAINT document_use_document FOREIGN KEY (project, hash, material)
    REFERENCES ledger_document (project, hash, material);
