package io.gongjian.engine.json;

import org.jspecify.annotations.Nullable;

/** The outcome of reading JSON: its tree, or where it is broken. */
public sealed interface JsonReading {

  /** Well-formed: maps, lists, texts, numbers, truth values and null. */
  record Read(@Nullable Object tree) implements JsonReading {}

  /**
   * Not JSON.
   *
   * @param line from 1
   * @param column from 1
   */
  record Malformed(int line, int column, String reason) implements JsonReading {}
}
