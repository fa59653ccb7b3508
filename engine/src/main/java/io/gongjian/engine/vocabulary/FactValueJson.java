package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Values as they are kept: a kind and a JSON value, so that they are read back without a pack. */
public final class FactValueJson {

  private FactValueJson() {}

  /** The type of the value; every number is a decimal. */
  public static FactType kind(FactValue value) {
    return value.match(
        flag -> FactType.BOOLEAN,
        amount -> FactType.DECIMAL,
        text -> FactType.STRING,
        day -> FactType.DATE,
        choice -> FactType.ENUM,
        choices -> FactType.SET,
        rows -> FactType.TABLE);
  }

  /** The value as JSON: true, 30, "new", "2026-01-31", ["river"] or [{"height": 24}]. */
  public static Object tree(FactValue value) {
    Object plain = value.plain();
    return plain instanceof LocalDate day ? day.toString() : plain;
  }

  /**
   * Reads what {@link #tree} gave.
   *
   * @throws RuntimeException when {@code tree} does not fit {@code kind}
   */
  public static FactValue read(FactType kind, Object tree) {
    return switch (kind) {
      case BOOLEAN -> new FactValue.Flag((Boolean) tree);
      case DECIMAL, INTEGER -> new FactValue.Amount(new BigDecimal(tree.toString()));
      case STRING -> new FactValue.Text((String) tree);
      case DATE -> new FactValue.Day(LocalDate.parse((String) tree));
      case ENUM -> new FactValue.Choice((String) tree);
      case SET -> new FactValue.Choices(((List<?>) tree).stream().map(String.class::cast).toList());
      case TABLE -> new FactValue.Rows(rows((List<?>) tree));
    };
  }

  private static List<SortedMap<String, Object>> rows(List<?> tree) {
    List<SortedMap<String, Object>> rows = new ArrayList<>();
    for (Object row : tree) {
      SortedMap<String, Object> cells = new TreeMap<>();
      ((Map<?, ?>) row).forEach((column, cell) -> cells.put((String) column, cell));
      rows.add(cells);
    }
    return rows;
  }
}
