-- The cases of an application: one for each matter.
CREATE TABLE application_case (
  number      VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  application VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  position    INT NOT NULL,
  matter      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY application_case_matter (application, matter),
  CONSTRAINT application_case_application FOREIGN KEY (application) REFERENCES application (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
