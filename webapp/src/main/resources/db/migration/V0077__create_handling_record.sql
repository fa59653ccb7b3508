-- What was done in cases. Rows are added, never changed. A request that comes again is known by its key.
CREATE TABLE handling_record (
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence    INT NOT NULL,
  acted_at    DATETIME(6) NOT NULL,
  act         VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  acted_by    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  for_whom    VARCHAR(64) NULL,
  department  VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  step        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  outcome     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  people      LONGTEXT NOT NULL,
  said        LONGTEXT NOT NULL,
  items       LONGTEXT NOT NULL,
  handling    VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  request     VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  PRIMARY KEY (case_number, sequence),
  UNIQUE KEY handling_record_request (acted_by, request),
  CONSTRAINT handling_record_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What the clocks of cases go by, in the order in which it was recorded.
CREATE TABLE clock_event (
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence    INT NOT NULL,
  kind        VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day         DATE NOT NULL,
  days        INT NOT NULL,
  reason      LONGTEXT NOT NULL,
  clause      VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (case_number, sequence),
  CONSTRAINT clock_event_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
