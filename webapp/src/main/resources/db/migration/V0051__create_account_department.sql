CREATE TABLE account_department (
  account    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  department VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account, department),
  KEY account_department_department (department),
  CONSTRAINT account_department_account FOREIGN KEY (account) REFERENCES account (name) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
