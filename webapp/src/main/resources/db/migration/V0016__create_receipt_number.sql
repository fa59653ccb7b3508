-- The running number of receipts by region and day.
CREATE TABLE receipt_number (
  region CHAR(6) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day    DATE NOT NULL,
  latest INT NOT NULL,
  PRIMARY KEY (region, day)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
