-- Its one row is locked by whoever asks for space, so that space is given once.
CREATE TABLE upload_turn (
  id TINYINT NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB;
INSERT INTO upload_turn (id) VALUES (1);
