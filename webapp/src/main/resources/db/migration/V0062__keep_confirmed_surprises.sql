-- The constraints that told an answer as surprising while it was meant all the same, apart by blanks.
ALTER TABLE fact_record ADD COLUMN confirmed TEXT CHARACTER SET ascii COLLATE ascii_bin NULL;
