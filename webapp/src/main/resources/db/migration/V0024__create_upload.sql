CREATE TABLE upload (
  id          CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(255) NOT NULL,
  size        BIGINT NOT NULL,
  material    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  valid_until DATE NULL,
  started_at  DATETIME(6) NOT NULL,
  started_by  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  KEY upload_by_project (project),
  KEY upload_by_start (started_at),
  CONSTRAINT upload_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
