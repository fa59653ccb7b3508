CREATE TABLE document_use (
  project     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  material    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (project, hash, material, case_number),
  CONSTRAINT document_use_document FOREIGN KEY (project, hash) REFERENCES ledger_document (project, hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
