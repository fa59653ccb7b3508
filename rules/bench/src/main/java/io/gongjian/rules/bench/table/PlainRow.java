package io.gongjian.rules.bench.table;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row as a programmer would write it down in Java; null asks nothing. */
final class PlainRow {

  private final @Nullable OneOf region;
  private final @Nullable OneOf industry;
  private final @Nullable OneOf kind;
  private final @Nullable OneOf nature;
  private final @Nullable OneOf zones;
  private final @Nullable Boolean civil;
  private final @Nullable Between area;
  private final @Nullable Between height;
  private final @Nullable Between amount;

  PlainRow(Map<TableColumn, Cell> row) {
    this.region = oneOf(row.get(TableColumn.REGION));
    this.industry = oneOf(row.get(TableColumn.INDUSTRY));
    this.kind = oneOf(row.get(TableColumn.KIND));
    this.nature = oneOf(row.get(TableColumn.NATURE));
    this.zones = oneOf(row.get(TableColumn.ZONES));
    this.civil = row.get(TableColumn.CIVIL) instanceof Cell.Flag flag ? flag.value() : null;
    this.area = between(row.get(TableColumn.AREA));
    this.height = between(row.get(TableColumn.HEIGHT));
    this.amount = between(row.get(TableColumn.AMOUNT));
  }

  /** True when all cells hold; the first that does not ends the test. */
  boolean matches(Facts facts) {
    return (kind == null || kind.has(facts.kind()))
        && (nature == null || nature.has(facts.nature()))
        && (zones == null || zones.hasAnyOf(facts.zones()))
        && (civil == null || civil == facts.civil())
        && (area == null || area.has(facts.area()))
        && (height == null || height.has(facts.height()))
        && (amount == null || amount.has(facts.amount()))
        && (industry == null || industry.has(facts.industry()))
        && (region == null || region.has(facts.region()));
  }

  private static final class OneOf {

    private final String[] names;
    private final boolean negated;

    OneOf(String[] names, boolean negated) {
      this.names = names;
      this.negated = negated;
    }

    boolean has(String name) {
      for (String one : names) {
        if (one.equals(name)) {
          return !negated;
        }
      }
      return negated;
    }

    boolean hasAnyOf(Set<String> members) {
      for (String one : names) {
        if (members.contains(one)) {
          return !negated;
        }
      }
      return negated;
    }
  }

  private record Between(
      @Nullable BigDecimal low,
      boolean lowIncluded,
      @Nullable BigDecimal high,
      boolean highIncluded) {

    boolean has(BigDecimal value) {
      if (low != null) {
        int order = value.compareTo(low);
        if (order < 0 || (order == 0 && !lowIncluded)) {
          return false;
        }
      }
      if (high != null) {
        int order = value.compareTo(high);
        return order < 0 || (order == 0 && highIncluded);
      }
      return true;
    }
  }

  private static @Nullable OneOf oneOf(@Nullable Cell cell) {
    if (cell instanceof Cell.Names names) {
      return new OneOf(names.names().toArray(String[]::new), names.negated());
    }
    if (cell instanceof Cell.Members members) {
      return new OneOf(members.members().toArray(String[]::new), members.negated());
    }
    return null;
  }

  private static @Nullable Between between(@Nullable Cell cell) {
    if (!(cell instanceof Cell.Range range)) {
      return null;
    }
    return new Between(
        range.low().map(Cell.Range.Limit::value).orElse(null),
        range.low().map(Cell.Range.Limit::included).orElse(false),
        range.high().map(Cell.Range.Limit::value).orElse(null),
        range.high().map(Cell.Range.Limit::included).orElse(false));
  }
}
