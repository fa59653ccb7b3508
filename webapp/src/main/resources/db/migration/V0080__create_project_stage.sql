-- Where projects stand in their stage flows, from their first application on. The row is locked last, after project and case.
CREATE TABLE project_stage (
  project      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  flow         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_id      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reading      LONGTEXT NOT NULL,
  position     LONGTEXT NOT NULL,
  begun_at     DATETIME(6) NOT NULL,
  changed_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (project),
  CONSTRAINT project_stage_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
