package io.gongjian.rules.cell;

import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column's values.
 *
 * @param values those of an enum or set, else empty
 * @param minimum the least a number may be, where that is known
 * @param maximum the most a number may be, where that is known
 */
public record ColumnType(
    FactType type, Set<String> values, Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

  /** A column on the applicability of another matter: required or not required. */
  public static final ColumnType APPLICABILITY =
      new ColumnType(FactType.ENUM, new LinkedHashSet<>(List.of("required", "not_required")));

  /** How one fact stands to another. */
  public static final String LESS = "less";

  public static final String EQUAL = "equal";
  public static final String GREATER = "greater";

  /** A column on how one fact stands to another. */
  public static final ColumnType ORDER =
      new ColumnType(FactType.ENUM, new LinkedHashSet<>(List.of(LESS, EQUAL, GREATER)));

  /** Makes the type of a column whose numbers may be any. */
  public ColumnType(FactType type, Set<String> values) {
    this(type, values, Optional.empty(), Optional.empty());
  }

  /** How a number or day stands to another of its type. */
  public static String order(Object one, Object other) {
    int order = Span.compare(one, other);
    return order < 0 ? LESS : order > 0 ? GREATER : EQUAL;
  }

  /** How a value stands to each of some; null where that differs, or there are none. */
  public static @Nullable String order(Object one, List<? extends Object> others) {
    List<String> orders = others.stream().map(other -> order(one, other)).distinct().toList();
    return orders.size() == 1 ? orders.get(0) : null;
  }

  public static ColumnType of(FactDefinition fact) {
    return new ColumnType(fact.type(), fact.values().keySet(), fact.minimum(), fact.maximum());
  }

  /** A column on a set, such as the situations of a matter. */
  public static ColumnType set(Collection<String> values) {
    return new ColumnType(FactType.SET, new LinkedHashSet<>(values));
  }
}
