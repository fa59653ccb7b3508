package io.gongjian.engine.field;

import io.gongjian.engine.vocabulary.FactId;
import java.util.regex.Pattern;

/**
 * The id of a field, the same in every form that has it. One that is a fact has the fact's id
 * ({@code building.height}), one that forms share has the id of its element ({@code owner_name}),
 * and one of a single form has that of its matter before its own ({@code
 * construction_permit.scope}).
 */
public record FieldId(String value) implements Comparable<FieldId> {

  private static final Pattern SHAPE =
      Pattern.compile("[a-z][a-z0-9_]{0,79}(\\.[a-z][a-z0-9_]{0,79}){0,3}");

  public FieldId {
    if (!isId(value)) {
      throw new IllegalArgumentException("not a field [" + value + "]");
    }
  }

  /** True when {@code value} has the shape of an id. */
  public static boolean isId(String value) {
    return SHAPE.matcher(value).matches();
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
