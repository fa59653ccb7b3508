CREATE TABLE seeded (
  thing     VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  detail    VARCHAR(400) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seeded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (thing)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
