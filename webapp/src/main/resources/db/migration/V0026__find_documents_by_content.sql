-- A file that no ledger and no licence knows is removed; asking must not read them all.
CREATE INDEX ledger_by_content ON ledger_document (hash);
CREATE INDEX licence_by_content ON licence_document (content);
