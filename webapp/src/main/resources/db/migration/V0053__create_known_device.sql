CREATE TABLE known_device (
  account VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account, digest),
  CONSTRAINT known_device_account FOREIGN KEY (account) REFERENCES account (name) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
