-- The receipt is kept as bytes: a replay is compared with it byte for byte.
CREATE TABLE determination (
  id                 CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project            CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  project_version    BIGINT NOT NULL,
  pack_id            VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region             CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  as_of              DATE NOT NULL,
  saved_at           DATETIME(6) NOT NULL,
  saved_by           VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  required_count     INT NOT NULL,
  open_count         INT NOT NULL,
  not_required_count INT NOT NULL,
  receipt_hash       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  receipt            MEDIUMBLOB NOT NULL,
  PRIMARY KEY (id),
  KEY determination_by_project (project, saved_at, id),
  CONSTRAINT determination_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
