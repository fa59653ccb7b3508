-- Which version of each pack serves or served last. It serves again where newer files have faults.
CREATE TABLE pack_served (
  pack         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash         CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  served_at    DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  PRIMARY KEY (pack),
  CONSTRAINT pack_served_version FOREIGN KEY (hash) REFERENCES pack_version (hash)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Until now nothing noted it: the version of each pack that was kept last is taken for it.
INSERT INTO pack_served (pack, hash, served_at)
SELECT kept.pack, MAX(kept.hash), MAX(kept.kept_at)
FROM pack_version kept
JOIN (SELECT pack, MAX(kept_at) AS kept_at FROM pack_version GROUP BY pack) newest
  ON newest.pack = kept.pack AND newest.kept_at = kept.kept_at
GROUP BY kept.pack;
