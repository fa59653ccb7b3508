-- Who has acted in which case, and when last.
CREATE TABLE case_acted (
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed      BOOLEAN NOT NULL,
  acted_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (case_number, person),
  KEY case_acted_by_person (person, closed, acted_at, case_number),
  CONSTRAINT case_acted_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
