package io.gongjian.engine.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the rows of a table fact. A cell that is absent is unknown: the result is known
 * only where it is the same whatever such cells are.
 *
 * @param column whose cells are added or compared; empty for those that only count rows
 * @param where what cells of a row must be so that the row counts; for {@link Operator#ALL} what
 *     they must be in every row
 */
public record OverRows(
    Operator operator, FactId table, Optional<String> column, Map<String, CellTest> where)
    implements Derivation {

  /** What is made of the rows. */
  public enum Operator {
    /** How many rows there are. */
    COUNT,
    /** The cells of a column, added up; of no rows zero. */
    TOTAL,
    /** The largest cell of a column; of no rows there is none. */
    LARGEST,
    /** The smallest cell of a column; of no rows there is none. */
    SMALLEST,
    /** Whether there is a row such that. */
    ANY,
    /** Whether every row is such that; of no rows it is so. */
    ALL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True when it gives a yes or no and not a number. */
    public boolean isFlag() {
      return this == ANY || this == ALL;
    }

    /** True when it reads the cells of a column besides the condition. */
    public boolean readsColumn() {
      return this == TOTAL || this == LARGEST || this == SMALLEST;
    }
  }

  /** How a row stands to the condition. */
  private enum Standing {
    COUNTS,
    MAY_COUNT,
    DOES_NOT
  }

  public OverRows {
    where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
  }

  @Override
  public String word() {
    return operator.word();
  }

  @Override
  public List<FactId> reads() {
    return List.of(table);
  }

  @Override
  public Optional<?> of(List<?> values, LocalDate asOf) {
    List<?> rows = (List<?>) values.get(0);
    return switch (operator) {
      case COUNT -> count(rows);
      case TOTAL -> total(rows);
      case LARGEST -> furthest(rows, 1);
      case SMALLEST -> furthest(rows, -1);
      case ANY -> flag(rows, Standing.COUNTS, true);
      case ALL -> flag(rows, Standing.DOES_NOT, false);
    };
  }

  private Standing standing(Object row) {
    boolean open = false;
    for (Map.Entry<String, CellTest> condition : where.entrySet()) {
      Object cell = cell(row, condition.getKey());
      if (cell == null) {
        open = true;
      } else if (!condition.getValue().holds(cell)) {
        return Standing.DOES_NOT;
      }
    }
    return open ? Standing.MAY_COUNT : Standing.COUNTS;
  }

  private static @Nullable Object cell(Object row, String column) {
    return ((Map<?, ?>) row).get(column);
  }

  private @Nullable BigDecimal number(Object row) {
    return column.map(name -> cell(row, name)).map(BigDecimal.class::cast).orElse(null);
  }

  private Optional<BigDecimal> count(List<?> rows) {
    int count = 0;
    for (Object row : rows) {
      Standing standing = standing(row);
      if (standing == Standing.MAY_COUNT) {
        return Optional.empty();
      }
      count += standing == Standing.COUNTS ? 1 : 0;
    }
    return Optional.of(BigDecimal.valueOf(count));
  }

  private Optional<BigDecimal> total(List<?> rows) {
    BigDecimal total = BigDecimal.ZERO;
    for (Object row : rows) {
      Standing standing = standing(row);
      BigDecimal cell = number(row);
      boolean adds = standing != Standing.DOES_NOT && (cell == null || cell.signum() != 0);
      if (adds && (cell == null || standing == Standing.MAY_COUNT)) {
        return Optional.empty();
      }
      total = adds && cell != null ? total.add(cell) : total;
    }
    return Optional.of(total);
  }

  /** A row that may count changes nothing where its cell is not beyond those that count. */
  private Optional<BigDecimal> furthest(List<?> rows, int direction) {
    BigDecimal furthest = null;
    for (Object row : rows) {
      if (standing(row) == Standing.COUNTS) {
        BigDecimal cell = number(row);
        if (cell == null) {
          return Optional.empty();
        }
        furthest = furthest == null || isBeyond(cell, furthest, direction) ? cell : furthest;
      }
    }
    for (Object row : rows) {
      BigDecimal cell = number(row);
      boolean open =
          standing(row) == Standing.MAY_COUNT
              && (cell == null || furthest == null || isBeyond(cell, furthest, direction));
      if (open) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(furthest);
  }

  private static boolean isBeyond(BigDecimal cell, BigDecimal furthest, int direction) {
    return cell.compareTo(furthest) * direction > 0;
  }

  private Optional<Boolean> flag(List<?> rows, Standing settles, boolean then) {
    boolean open = false;
    for (Object row : rows) {
      Standing standing = standing(row);
      if (standing == settles) {
        return Optional.of(then);
      }
      open |= standing == Standing.MAY_COUNT;
    }
    return open ? Optional.empty() : Optional.of(!then);
  }

  /**
   * The numbers, from 1, of the rows on which a result rests: those that count, those whose cell is
   * the result, those that settle a yes or no.
   */
  public List<Integer> decisive(FactValue.Rows rows, Object result) {
    List<Integer> numbers = new ArrayList<>();
    for (int at = 0; at < rows.rows().size(); at++) {
      Object row = rows.rows().get(at);
      Standing standing = standing(row);
      BigDecimal cell = number(row);
      boolean decides =
          switch (operator) {
            case COUNT, TOTAL -> standing == Standing.COUNTS;
            case LARGEST, SMALLEST ->
                standing == Standing.COUNTS
                    && cell != null
                    && result instanceof BigDecimal furthest
                    && cell.compareTo(furthest) == 0;
            case ANY -> standing == Standing.COUNTS || result.equals(false);
            case ALL -> standing == Standing.DOES_NOT || result.equals(true);
          };
      if (decides) {
        numbers.add(at + 1);
      }
    }
    return numbers;
  }
}
