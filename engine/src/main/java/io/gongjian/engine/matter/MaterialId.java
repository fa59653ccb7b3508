package io.gongjian.engine.matter;

import io.gongjian.engine.text.SnakeCase;

/** The id of a material in the catalogue, such as {@code business_licence}. */
public record MaterialId(String value) implements Comparable<MaterialId> {

  public MaterialId {
    SnakeCase.word(value);
  }

  @Override
  public int compareTo(MaterialId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
