-- An application as it was handed in. The receipt is kept as bytes: it proves what was said, and from what.
CREATE TABLE application (
  number       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  draft        CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_id      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  submitted_at DATETIME(6) NOT NULL,
  submitted_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt      LONGBLOB NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY application_of_draft (draft),
  KEY application_by_project (project, submitted_at, number),
  CONSTRAINT application_draft FOREIGN KEY (draft) REFERENCES draft (id),
  CONSTRAINT application_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
