CREATE TABLE account (
  name          VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_name    VARCHAR(100) NOT NULL,
  role          VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organisation  CHAR(18) CHARACTER SET ascii COLLATE ascii_bin NULL,
  password_hash VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  PRIMARY KEY (name),
  CONSTRAINT account_organisation FOREIGN KEY (organisation) REFERENCES organisation (credit_code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
