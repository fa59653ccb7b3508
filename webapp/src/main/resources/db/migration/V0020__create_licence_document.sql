CREATE TABLE licence_document (
  kind         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  number       VARCHAR(100) NOT NULL,
  subject_kind VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_key  VARCHAR(100) NOT NULL,
  issuer       VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  valid_from   DATE NOT NULL,
  valid_until  DATE NULL,
  content      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (kind, number),
  KEY licence_by_subject (subject_kind, subject_key)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
