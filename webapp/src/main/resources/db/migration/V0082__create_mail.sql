-- What accounts say of mail: an address, whether they want notices by it, and in which language.
CREATE TABLE account_mail (
  account    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address    VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NULL,
  wanted     BOOLEAN NOT NULL,
  language   VARCHAR(35) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account),
  CONSTRAINT account_mail_account FOREIGN KEY (account) REFERENCES account (name) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Notices that go by mail. One that waits has the time of its next try, one that is settled none.
CREATE TABLE mail_outbox (
  id          BIGINT NOT NULL AUTO_INCREMENT,
  account     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sequence    INT NOT NULL,
  kind        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  queued_at   DATETIME(6) NOT NULL,
  tries       INT NOT NULL DEFAULT 0,
  next_at     DATETIME(6) NULL,
  settled     VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  settled_at  DATETIME(6) NULL,
  reason      VARCHAR(300) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  UNIQUE KEY mail_outbox_once (case_number, sequence, kind, account),
  KEY mail_outbox_next (next_at, id),
  KEY mail_outbox_settled (settled, settled_at),
  KEY mail_outbox_account (account),
  CONSTRAINT mail_outbox_account FOREIGN KEY (account) REFERENCES account (name) ON DELETE CASCADE,
  CONSTRAINT mail_outbox_case FOREIGN KEY (case_number) REFERENCES case_file (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
