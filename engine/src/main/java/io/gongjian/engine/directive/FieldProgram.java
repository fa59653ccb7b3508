package io.gongjian.engine.directive;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The rows that decide the fields of some matters on a day, in strata: a row stands in a later
 * stratum than those that decide the values it reads. A program is the same object as long as it
 * serves, so that what is made of it can be kept with it.
 */
public final class FieldProgram {

  private final Pack pack;
  private final LocalDate asOf;
  private final List<FieldRow> rows;
  private final List<List<FieldRow>> strata;

  private FieldProgram(Pack pack, LocalDate asOf, List<FieldRow> rows) {
    this.pack = pack;
    this.asOf = asOf;
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
    return new FieldProgram(pack, asOf, rows);
  }

  public Pack pack() {
    return pack;
  }

  public LocalDate asOf() {
    return asOf;
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
