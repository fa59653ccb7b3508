package io.gongjian.engine.row;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.ForceSpan;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The rows of one kind that are in force on a day, in strata: a row stands in a later stratum than
 * those that decide the values it reads. It is the same for every day of its span; its key tells
 * programs apart, so that what is made of one can be kept and found again.
 */
public final class RowProgram {

  private final Pack pack;
  private final LocalDate asOf;
  private final ForceSpan span;
  private final Key key;
  private final RowStrata order;
  private final List<RuleTable> tables = new ArrayList<>();
  private final List<ProgramRow> rows;
  private final List<List<ProgramRow>> strata;

  /**
   * What tells programs apart.
   *
   * @param kind what their rows decide
   * @param pack the content they were made from
   * @param matters for which matters they speak; none when it is the whole pack
   * @param from the first day on which their rows are in force together
   */
  public record Key(RowKind kind, PackReference pack, Set<MatterId> matters, LocalDate from) {

    public Key {
      matters = Set.copyOf(matters);
    }
  }

  private RowProgram(
      RowKind kind, Pack pack, LocalDate asOf, Set<MatterId> named, Collection<MatterId> matters) {
    this.pack = pack;
    this.asOf = asOf;
    this.span = ForceSpans.around(pack, asOf);
    this.key = new Key(kind, pack.reference(), named, span.from());
    TreeSet<MatterId> chosen = new TreeSet<>(matters);
    List<Found> found = inForce(kind, chosen);
    this.order = kind.strata(pack, found.stream().map(Found::row).toList());
    this.rows = inOrder(found, chosen);
    List<List<ProgramRow>> byStratum = new ArrayList<>();
    for (int stratum = 0; stratum < count(); stratum++) {
      int wanted = stratum;
      byStratum.add(rows.stream().filter(row -> row.stratum() == wanted).toList());
    }
    this.strata = List.copyOf(byStratum);
  }

  private record Found(int place, RuleTable table, Collection<String> reads, RuleRow row) {}

  /** The program of all rows of {@code pack} of a kind that are in force on a day. */
  public static RowProgram of(RowKind kind, Pack pack, LocalDate asOf) {
    return new RowProgram(kind, pack, asOf, Set.of(), pack.matters().keySet());
  }

  /** The program of those rows that speak for {@code matters}. */
  public static RowProgram of(
      RowKind kind, Pack pack, Collection<MatterId> matters, LocalDate asOf) {
    Set<MatterId> chosen = new TreeSet<>(matters);
    return new RowProgram(kind, pack, asOf, chosen, chosen);
  }

  private List<Found> inForce(RowKind kind, Set<MatterId> chosen) {
    List<Found> found = new ArrayList<>();
    for (RuleTable table : kind.tables(pack)) {
      if (table.matter().map(chosen::contains).orElse(true)) {
        List<RuleRow> inForce = table.rows().stream().filter(row -> row.inForce(asOf)).toList();
        if (!inForce.isEmpty()) {
          tables.add(table);
          Function<RuleRow, Collection<String>> reads = kind.reads(pack, table);
          inForce.forEach(row -> found.add(new Found(found.size(), table, reads.apply(row), row)));
        }
      }
    }
    return found;
  }

  private List<ProgramRow> inOrder(List<Found> found, SortedSet<MatterId> chosen) {
    SortedMap<Integer, List<Found>> byStratum = new TreeMap<>();
    for (Found one : found) {
      byStratum.computeIfAbsent(order.of(one.reads()), stratum -> new ArrayList<>()).add(one);
    }
    List<ProgramRow> ordered = new ArrayList<>();
    byStratum.forEach(
        (stratum, ofStratum) -> {
          for (Found one : ofStratum) {
            SortedSet<MatterId> speaksFor =
                one.table()
                    .matter()
                    .<SortedSet<MatterId>>map(matter -> new TreeSet<>(List.of(matter)))
                    .orElse(chosen);
            ordered.add(
                new ProgramRow(
                    ordered.size(), one.place(), stratum, one.table(), one.row(), speaksFor));
          }
        });
    return List.copyOf(ordered);
  }

  private int count() {
    int last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).stratum() + 1;
    return Math.max(last, order.settled());
  }

  public Pack pack() {
    return pack;
  }

  /** A day of the span. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The days over which the same rows are in force. */
  public ForceSpan span() {
    return span;
  }

  public Key key() {
    return key;
  }

  /** The tables of which rows are in force, in the order of the pack. */
  public List<RuleTable> tables() {
    return List.copyOf(tables);
  }

  /** All rows in the order of their numbers: those of a stratum stand together. */
  public List<ProgramRow> rows() {
    return rows;
  }

  public int strata() {
    return strata.size();
  }

  /** The rows of a stratum; those of a table stand in its order. */
  public List<ProgramRow> rows(int stratum) {
    return strata.get(stratum);
  }

  /** The first stratum in which a value is known. */
  public int knownFrom(Input input) {
    return order.of(List.of(input.name()));
  }
}
