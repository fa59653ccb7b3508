package io.gongjian.engine.matter;

import io.gongjian.engine.text.SnakeCase;

/** The id of a situation within its matter, such as {@code report_book}. */
public record SituationId(String value) implements Comparable<SituationId> {

  public SituationId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(SituationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
