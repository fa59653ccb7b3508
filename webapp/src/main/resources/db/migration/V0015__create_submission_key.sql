-- The Idempotency-Key of each submission: the same key of the same account is the same submission.
CREATE TABLE submission_key (
  account    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  request    VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  draft      CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claimed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account, request),
  CONSTRAINT submission_key_draft FOREIGN KEY (draft) REFERENCES draft (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
