package io.gongjian.engine.pack;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Cuts time at the days on which a row, a filling or a default enters into force or leaves it, or a
 * law that states a limit enters into force.
 */
public final class ForceSpans {

  private ForceSpans() {}

  /** The days around {@code asOf} over which nothing in {@code pack} changes. */
  public static ForceSpan around(Pack pack, LocalDate asOf) {
    return around(cuts(pack), asOf);
  }

  /** The days around {@code asOf} between two of {@code cuts}. */
  public static ForceSpan around(NavigableSet<LocalDate> cuts, LocalDate asOf) {
    LocalDate from = cuts.floor(asOf);
    LocalDate to = cuts.higher(asOf);
    return new ForceSpan(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
  }

  /** Every day on which something changes, for matters or for fields of forms. */
  public static NavigableSet<LocalDate> cuts(Pack pack) {
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    cut(cuts, pack.tables());
    cut(cuts, pack.forms().tables());
    cuts.addAll(ofTerms(pack));
    for (Matter matter : pack.matters().values()) {
      matter.limit().flatMap(limit -> limitBegins(pack, limit)).ifPresent(cuts::add);
    }
    return cuts;
  }

  /** Every day on which what is filled for a term, or its default, begins or ends. */
  public static NavigableSet<LocalDate> ofTerms(Pack pack) {
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    for (Filling filling : pack.fillings()) {
      cuts.add(filling.from());
      filling.to().ifPresent(cuts::add);
    }
    for (OpenTerm term : pack.openTerms().values()) {
      for (TermValue preset : term.presets()) {
        preset.from().ifPresent(cuts::add);
        preset.to().ifPresent(cuts::add);
      }
    }
    return cuts;
  }

  /**
   * The day from which on a limit of the catalogue counts: the first of the oldest law it cites;
   * empty when it always does, since a day is not known.
   */
  public static Optional<LocalDate> limitBegins(Pack pack, StatedLimit limit) {
    List<Optional<LocalDate>> days =
        limit.citations().stream().map(pack.citations()::firstDay).toList();
    return days.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  private static void cut(NavigableSet<LocalDate> cuts, List<RuleTable> tables) {
    for (RuleTable table : tables) {
      for (RuleRow row : table.rows()) {
        cuts.add(row.from());
        row.to().ifPresent(cuts::add);
      }
    }
  }
}
