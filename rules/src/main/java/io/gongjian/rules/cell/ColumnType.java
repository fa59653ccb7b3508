package io.gongjian.rules.cell;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The type of a column's values; {@code values} are those of an enum or set, else empty. */
public record ColumnType(FactType type, Set<String> values) {

  /** A column on the verdict of another matter: required or not required. */
  public static final ColumnType VERDICT =
      new ColumnType(FactType.ENUM, new LinkedHashSet<>(List.of("required", "not_required")));

  public static ColumnType of(FactDefinition fact) {
    return new ColumnType(fact.type(), fact.values().keySet());
  }

  /** A column on a set, such as the situations of a matter. */
  public static ColumnType set(Collection<String> values) {
    return new ColumnType(FactType.SET, new LinkedHashSet<>(values));
  }
}
