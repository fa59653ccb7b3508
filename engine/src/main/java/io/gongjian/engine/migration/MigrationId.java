package io.gongjian.engine.migration;

import java.util.UUID;

/** The id of a migration. */
public record MigrationId(UUID value) {

  public static MigrationId random() {
    return new MigrationId(UUID.randomUUID());
  }

  /** Reads one; throws {@link IllegalArgumentException} for a text that is none. */
  public static MigrationId parse(String text) {
    UUID value = UUID.fromString(text);
    if (!value.toString().equals(text)) {
      throw new IllegalArgumentException("not an id [" + text + "]");
    }
    return new MigrationId(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
