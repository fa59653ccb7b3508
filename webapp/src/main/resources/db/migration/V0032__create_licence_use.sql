-- A case used a licence, as it was then.
CREATE TABLE licence_use (
  project     CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kind        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number      VARCHAR(100) NOT NULL,
  version     INT NOT NULL,
  material    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (project, kind, number, version, material, case_number),
  CONSTRAINT licence_use_project FOREIGN KEY (project) REFERENCES project (id),
  CONSTRAINT licence_use_licence FOREIGN KEY (kind, number, version) REFERENCES licence_document (kind, number, version)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
