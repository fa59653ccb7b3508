-- What people are told of cases. The addressee is an account or the code of an organisation: a name begins with a
-- small letter, a code never has one.
CREATE TABLE case_notice (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  addressee   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence    INT NOT NULL,
  kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  noticed_at  DATETIME(6) NOT NULL,
  said        LONGTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY case_notice_once (case_number, sequence, kind, addressee),
  KEY case_notice_by_addressee (addressee, noticed_at, id),
  CONSTRAINT case_notice_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Until when somebody has seen what they were told.
CREATE TABLE notice_seen (
  account    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seen_until DATETIME(6) NOT NULL,
  PRIMARY KEY (account)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
