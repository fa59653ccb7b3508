package io.gongjian.rules.bench.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Draws synthetic tables; see {@link TableColumn} for what they are made of. */
public final class TableDraw {

  private static final long SEED = 20260101L;
  private static final int FACT_SETS = 1_024;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final Map<TableColumn, List<String>> names = new EnumMap<>(TableColumn.class);
  private final Map<TableColumn, List<BigDecimal>> limits = new EnumMap<>(TableColumn.class);

  private TableDraw(int rows) {
    names.put(TableColumn.REGION, numbered("r", Math.max(2, rows / 15)));
    names.put(TableColumn.INDUSTRY, numbered("i", Math.max(2, rows / 30)));
    names.put(TableColumn.KIND, numbered("k", 10));
    names.put(TableColumn.NATURE, numbered("n", 4));
    names.put(TableColumn.ZONES, numbered("z", 12));
  }

  /** Draws a table; the same number of rows gives the same table. */
  public static SyntheticTable draw(int rows) {
    return new TableDraw(rows).table(rows);
  }

  private static List<String> numbered(String prefix, int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(prefix + i);
    }
    return names;
  }

  private SyntheticTable table(int count) {
    List<Map<TableColumn, Cell>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(row());
    }
    List<Facts> facts = new ArrayList<>();
    for (int i = 0; i < FACT_SETS; i++) {
      facts.add(facts());
    }
    return new SyntheticTable(names, rows, facts);
  }

  private Map<TableColumn, Cell> row() {
    Map<TableColumn, Cell> row = new EnumMap<>(TableColumn.class);
    int place = random.nextInt(100);
    if (place < 65) {
      row.put(TableColumn.REGION, names(TableColumn.REGION, 75, 25));
    }
    if (place >= 60) {
      row.put(TableColumn.INDUSTRY, names(TableColumn.INDUSTRY, 75, 25));
    }
    if (chance(50)) {
      row.put(TableColumn.KIND, names(TableColumn.KIND, 60, 25));
    }
    if (chance(40)) {
      row.put(TableColumn.NATURE, names(TableColumn.NATURE, 70, 20));
    }
    if (chance(35)) {
      List<String> members = some(TableColumn.ZONES, 1 + random.nextInt(3));
      row.put(TableColumn.ZONES, new Cell.Members(members, chance(25)));
    }
    if (chance(30)) {
      row.put(TableColumn.CIVIL, new Cell.Flag(random.nextBoolean()));
    }
    addRange(row, TableColumn.AREA, 45);
    addRange(row, TableColumn.HEIGHT, 25);
    addRange(row, TableColumn.AMOUNT, 35);
    return row;
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** One name, two or three, or, for the rest of a hundred, all but one. */
  private Cell names(TableColumn column, int one, int several) {
    int drawn = random.nextInt(100);
    if (drawn < one) {
      return new Cell.Names(some(column, 1), false);
    }
    int most = column == TableColumn.NATURE ? 2 : 3;
    return drawn < one + several
        ? new Cell.Names(some(column, 2 + random.nextInt(most - 1)), false)
        : new Cell.Names(some(column, 1), true);
  }

  private List<String> some(TableColumn column, int count) {
    List<String> all = new ArrayList<>(names.getOrDefault(column, List.of()));
    for (int i = 0; i < Math.min(count, all.size()); i++) {
      Collections.swap(all, i, i + random.nextInt(all.size() - i));
    }
    return all.subList(0, Math.min(count, all.size()));
  }

  private void addRange(Map<TableColumn, Cell> row, TableColumn column, int percent) {
    if (!chance(percent)) {
      return;
    }
    int shape = random.nextInt(100);
    int low = random.nextInt(160);
    Cell.Range.Limit from = limit(column, low);
    Cell.Range.Limit to = limit(column, low + 10 + random.nextInt(80));
    row.put(
        column,
        new Cell.Range(
            shape < 30 || shape >= 55 ? Optional.of(from) : Optional.empty(),
            shape >= 30 ? Optional.of(to) : Optional.empty()));
  }

  private Cell.Range.Limit limit(TableColumn column, int step) {
    BigDecimal value = amount(column, step);
    limits.computeIfAbsent(column, key -> new ArrayList<>()).add(value);
    return new Cell.Range.Limit(value, random.nextBoolean());
  }

  /** Laws draw limits at round numbers; halves are exact in the binary numbers of JUEL too. */
  private static BigDecimal amount(TableColumn column, int step) {
    BigDecimal size = new BigDecimal(column == TableColumn.AMOUNT ? "50" : "0.5");
    BigDecimal value = size.multiply(BigDecimal.valueOf(step));
    return value.signum() == 0 ? BigDecimal.ZERO : plain(value.stripTrailingZeros());
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private Facts facts() {
    return new Facts(
        any(TableColumn.REGION),
        any(TableColumn.INDUSTRY),
        any(TableColumn.KIND),
        any(TableColumn.NATURE),
        zones(),
        random.nextBoolean(),
        number(TableColumn.AREA),
        number(TableColumn.HEIGHT),
        number(TableColumn.AMOUNT));
  }

  private String any(TableColumn column) {
    return some(column, 1).get(0);
  }

  private Set<String> zones() {
    return new HashSet<>(some(TableColumn.ZONES, random.nextInt(4)));
  }

  /** Every other time a number that is a limit of some row. */
  private BigDecimal number(TableColumn column) {
    List<BigDecimal> known = limits.getOrDefault(column, List.of());
    return known.isEmpty() || random.nextBoolean()
        ? amount(column, random.nextInt(260))
        : known.get(random.nextInt(known.size()));
  }
}
