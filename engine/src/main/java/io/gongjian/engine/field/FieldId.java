package io.gongjian.engine.field;

import io.gongjian.engine.text.SnakeCase;
import io.gongjian.engine.vocabulary.FactId;

/**
 * The id of a field, the same in every form that has it. One that is a fact has the fact's id
 * ({@code building.height}), one that forms share has the id of its element ({@code owner_name}),
 * and one of a single form has that of its matter before its own ({@code
 * construction_permit.scope}).
 */
public record FieldId(String value) implements Comparable<FieldId> {

  public FieldId {
    if (value.indexOf('.') < 0) {
      SnakeCase.word(value);
    } else {
      SnakeCase.dotted(value);
    }
  }

  public static FieldId of(FactId fact) {
    return new FieldId(fact.value());
  }

  @Override
  public int compareTo(FieldId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
