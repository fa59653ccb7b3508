CREATE TABLE account_post (
  account VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  post    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account, post),
  CONSTRAINT account_post_account FOREIGN KEY (account) REFERENCES account (name) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
