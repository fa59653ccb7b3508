-- Lists of the desk as people narrowed them and kept them under a name, each for their own account.
CREATE TABLE saved_view (
  account  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name     VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  list     VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  light    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stage    VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  matter   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  region   VARCHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sought   VARCHAR(100) NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account, name)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
