-- The day whose rows the forms of a draft keep to. Of drafts begun before, it is the day in China on which they were.
ALTER TABLE draft ADD COLUMN as_of DATE NULL AFTER pack_hash;
UPDATE draft SET as_of = DATE(DATE_ADD(created_at, INTERVAL 8 HOUR));
ALTER TABLE draft MODIFY COLUMN as_of DATE NOT NULL;
