-- What was filled in, never changed; `latest` marks the entry that counts. A field without a value was cleared.
CREATE TABLE draft_entry (
  draft      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field      VARCHAR(330) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version    BIGINT NOT NULL,
  latest     BOOLEAN NOT NULL,
  value      MEDIUMTEXT NULL,
  instead    MEDIUMTEXT NULL,
  entered_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (draft, field, version),
  KEY draft_entry_latest (draft, latest),
  CONSTRAINT draft_entry_draft FOREIGN KEY (draft) REFERENCES draft (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
