-- Whose lists of offices and regions there are. A list is found here instead of by reading the cases that stand in it.
CREATE TABLE case_shelf (
  list   VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  viewer VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (list, viewer)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO case_shelf (list, viewer)
SELECT DISTINCT list, viewer
FROM case_list
WHERE list IN ('department', 'region');

-- For the cases of one matter in a list that holds those of seventy.
CREATE INDEX case_list_by_matter ON case_list (list, viewer, closed, matter, due_on, case_number);
