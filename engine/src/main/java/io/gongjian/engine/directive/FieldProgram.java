package io.gongjian.engine.directive;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.ForceSpan;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows that decide the fields of some matters on a day, in strata: a row stands in a later
 * stratum than those that decide the values it reads. It is the same for every day of its span; its
 * key tells programs apart, so that what is made of one can be kept and found again.
 */
public final class FieldProgram {

  private final Pack pack;
  private final LocalDate asOf;
  private final ForceSpan span;
  private final Key key;
  private final List<FieldRow> rows;
  private final List<List<FieldRow>> strata;

  /**
   * What tells programs apart.
   *
   * @param pack the content they were made from
   * @param matters whose forms they ask for
   * @param from the first day on which their rows are in force together
   */
  public record Key(PackReference pack, Set<MatterId> matters, LocalDate from) {

    public Key {
      matters = Set.copyOf(matters);
    }
  }

  private FieldProgram(
      Pack pack, Collection<MatterId> matters, LocalDate asOf, List<FieldRow> rows) {
    this.pack = pack;
    this.asOf = asOf;
    this.span = ForceSpans.around(pack, asOf);
    this.key = new Key(pack.reference(), new TreeSet<>(matters), span.from());
    this.rows = List.copyOf(rows);
    int count = rows.stream().mapToInt(row -> row.stratum() + 1).max().orElse(0);
    List<List<FieldRow>> byStratum = new ArrayList<>();
    for (int stratum = 0; stratum < count; stratum++) {
      int wanted = stratum;
      byStratum.add(rows.stream().filter(row -> row.stratum() == wanted).toList());
    }
    this.strata = List.copyOf(byStratum);
  }

  /** The program of the forms of {@code matters}, with the rows in force on {@code asOf}. */
  public static FieldProgram of(Pack pack, Collection<MatterId> matters, LocalDate asOf) {
    TreeSet<MatterId> chosen = new TreeSet<>(matters);
    record Found(int place, RuleTable table, RuleRow row) {}
    List<Found> found = new ArrayList<>();
    for (RuleTable table : pack.forms().tables()) {
      if (table.matter().map(chosen::contains).orElse(true)) {
        table.rows().stream()
            .filter(row -> row.inForce(asOf))
            .forEach(row -> found.add(new Found(found.size(), table, row)));
      }
    }
    FieldStrata strata = new FieldStrata(pack, found.stream().map(Found::row).toList());
    List<FieldRow> rows = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(one -> strata.of(one.row())))
        .forEach(
            one ->
                rows.add(
                    new FieldRow(
                        rows.size(),
                        one.place(),
                        strata.of(one.row()),
                        one.table(),
                        one.row(),
                        one.table()
                            .matter()
                            .map(matter -> new TreeSet<>(List.of(matter)))
                            .orElse(new TreeSet<>(chosen)))));
    return new FieldProgram(pack, chosen, asOf, rows);
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

  /** All rows in the order of their numbers: those of a stratum stand together. */
  public List<FieldRow> rows() {
    return rows;
  }

  public int strata() {
    return strata.size();
  }

  /** The rows of a stratum; those of a table stand in its order. */
  public List<FieldRow> rows(int stratum) {
    return strata.get(stratum);
  }
}
