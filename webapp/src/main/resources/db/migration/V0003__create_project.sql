CREATE TABLE project (
  id                   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name                 VARCHAR(200) NOT NULL,
  region               CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation         CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code                 VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NULL,
  source_note          VARCHAR(500) NULL,
  version              BIGINT NOT NULL,
  created_at           DATETIME(6) NOT NULL,
  changed_at           DATETIME(6) NOT NULL,
  latest_determination CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY project_by_owner (organisation, changed_at, id),
  KEY project_by_change (changed_at, id),
  CONSTRAINT project_organisation FOREIGN KEY (organisation) REFERENCES organisation (credit_code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
