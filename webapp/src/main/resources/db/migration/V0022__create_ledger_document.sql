-- A document is known by its content; the files lie in the store of documents.
CREATE TABLE ledger_document (
  project     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(255) NOT NULL,
  type        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size        BIGINT NOT NULL,
  material    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  version     INT NOT NULL,
  valid_until DATE NULL,
  added_at    DATETIME(6) NOT NULL,
  added_by    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (project, hash),
  KEY ledger_by_material (project, material, version),
  CONSTRAINT ledger_document_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
