-- Cases that are taken into the flow of another version of their pack: what was said of its steps, and how each stands.
CREATE TABLE flow_migration (
  id           CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  flow         VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_id      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_version VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  pack_hash    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_version   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  to_hash      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers      LONGTEXT NOT NULL,
  begun_by     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  begun_at     DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY flow_migration_by_day (begun_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE flow_migration_case (
  migration   CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  case_number VARCHAR(50) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  reason      VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  step        VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
  PRIMARY KEY (migration, case_number),
  KEY flow_migration_case_by_state (migration, state, case_number),
  CONSTRAINT flow_migration_case_plan FOREIGN KEY (migration) REFERENCES flow_migration (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
