package io.gongjian.webapp.adapter.persistence.seed;

import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers what was put into the database at a start. What a person deleted since is remembered
 * still, and therefore stays deleted.
 */
public final class MyBatisSeeded {

  private final Database database;

  public MyBatisSeeded(Database database) {
    this.database = database;
  }

  /** What was noted when {@code thing} was seeded; empty when it never was. */
  public Optional<String> detail(String thing) {
    return database.ask(SeededMapper.class, mapper -> Optional.ofNullable(mapper.detail(thing)));
  }

  public void note(String thing, String detail, Instant at) {
    database.tell(SeededMapper.class, mapper -> mapper.keep(thing, detail, at));
  }
}
