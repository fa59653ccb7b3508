-- The files of every pack that ever served, and of the pack it extends, so that old receipts can be replayed.
CREATE TABLE pack_version (
  hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  kept_at DATETIME(6) NOT NULL,
  archive LONGBLOB NOT NULL,
  PRIMARY KEY (hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
