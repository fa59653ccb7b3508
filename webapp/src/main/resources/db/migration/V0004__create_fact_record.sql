-- What was said of a fact, never changed; `latest` marks the record that counts.
CREATE TABLE fact_record (
  project     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fact        VARCHAR(330) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version     BIGINT NOT NULL,
  latest      BOOLEAN NOT NULL,
  answer      VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  value       MEDIUMTEXT NULL,
  unit        VARCHAR(20) NULL,
  source      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  origin      VARCHAR(500) NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (project, fact, version),
  KEY fact_record_latest (project, latest, answer),
  CONSTRAINT fact_record_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
