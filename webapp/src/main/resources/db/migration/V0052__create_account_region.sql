CREATE TABLE account_region (
  account VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region  CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account, region),
  KEY account_region_region (region),
  CONSTRAINT account_region_account FOREIGN KEY (account) REFERENCES account (name) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
