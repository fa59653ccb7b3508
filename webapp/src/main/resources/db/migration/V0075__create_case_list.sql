-- The lists in which a case stands, in their order: one row for each list and whose list it is. What lists are
-- narrowed to stands beside, so that a page is read from the key alone.
CREATE TABLE case_list (
  list        VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  viewer      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  closed      BOOLEAN NOT NULL,
  due_on      DATE NOT NULL,
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  matter      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region      CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (list, viewer, closed, due_on, case_number),
  KEY case_list_of_case (case_number, list),
  CONSTRAINT case_list_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
