CREATE TABLE project_parcel (
  project CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  parcel  VARCHAR(100) NOT NULL,
  PRIMARY KEY (project, parcel),
  CONSTRAINT project_parcel_project FOREIGN KEY (project) REFERENCES project (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
