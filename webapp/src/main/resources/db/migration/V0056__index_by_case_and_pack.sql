-- The files of a case, and what was made with a version of a pack, are found without reading the rest.
CREATE INDEX document_use_by_case ON document_use (case_number);
CREATE INDEX licence_use_by_case ON licence_use (case_number);
CREATE INDEX determination_by_pack ON determination (pack_hash);
CREATE INDEX draft_by_pack ON draft (pack_hash);
