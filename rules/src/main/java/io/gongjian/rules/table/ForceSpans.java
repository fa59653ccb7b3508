package io.gongjian.rules.table;

import io.gongjian.engine.pack.Filling;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Cuts time at the days on which a row or a filling enters into force or leaves it. */
public final class ForceSpans {

  private ForceSpans() {}

  /** The days around {@code asOf} over which nothing in {@code pack} changes. */
  public static RuleBook.Span around(Pack pack, LocalDate asOf) {
    return around(cuts(pack), asOf);
  }

  /** The days around {@code asOf} between two of {@code cuts}. */
  public static RuleBook.Span around(NavigableSet<LocalDate> cuts, LocalDate asOf) {
    LocalDate from = cuts.floor(asOf);
    LocalDate to = cuts.higher(asOf);
    return new RuleBook.Span(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
  }

  /** Every day on which something changes. */
  public static NavigableSet<LocalDate> cuts(Pack pack) {
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    for (RuleTable table : pack.tables()) {
      for (RuleRow row : table.rows()) {
        cuts.add(row.from());
        row.to().ifPresent(cuts::add);
      }
    }
    for (Filling filling : pack.fillings()) {
      cuts.add(filling.from());
      filling.to().ifPresent(cuts::add);
    }
    return cuts;
  }
}
