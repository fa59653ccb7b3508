-- `prefilled` is what sources said when the draft was begun; `gone` titles of fields its pack had before.
CREATE TABLE draft (
  id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matters      TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_id      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version      BIGINT NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  created_by   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_at   DATETIME(6) NOT NULL,
  prefilled    MEDIUMTEXT NOT NULL,
  gone         MEDIUMTEXT NOT NULL,
  application  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (id),
  KEY draft_by_project (project, changed_at, id),
  CONSTRAINT draft_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
