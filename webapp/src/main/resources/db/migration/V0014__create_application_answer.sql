-- What an application answered, for filling in the next one.
CREATE TABLE application_answer (
  application VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  field       VARCHAR(330) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value       MEDIUMTEXT NOT NULL,
  PRIMARY KEY (application, field),
  CONSTRAINT application_answer_application FOREIGN KEY (application) REFERENCES application (number)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
