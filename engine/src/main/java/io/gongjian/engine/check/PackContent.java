package io.gongjian.engine.check;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a pack says itself, as everything that counts it does: tables, rows and scenarios without
 * those of the pack that it extends.
 */
public record PackContent(Pack pack) {

  private boolean isOwn(Place place) {
    return place.pack().equals(pack.reference().id());
  }

  /** The tables that decide, and those of forms. */
  public List<RuleTable> tables() {
    return Stream.concat(pack.tables().stream(), pack.forms().tables().stream())
        .filter(table -> isOwn(table.place()))
        .toList();
  }

  /** The rows of all tables. */
  public List<RuleRow> rows() {
    return tables().stream().flatMap(table -> table.rows().stream()).toList();
  }

  /** Rows that say so and of which each cited article was read. */
  public int verifiedRows() {
    return (int) rows().stream().filter(pack::isVerified).count();
  }

  /** The share of verified rows in per cent, with one decimal at most, rounded down. */
  public String verifiedShare() {
    return perCent(verifiedRows(), rows().size());
  }

  /** A part in per cent of the whole, with one decimal at most, rounded down. */
  public static String perCent(int part, int whole) {
    return whole == 0
        ? "—"
        : BigDecimal.valueOf(100L * part)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString()
            + "%";
  }

  /** Scenarios, those of forms and flows among them. */
  public int scenarios() {
    return (int)
        Stream.of(
                pack.scenarios().stream().map(one -> one.place()),
                pack.forms().scenarios().stream().map(one -> one.place()),
                pack.flows().values().stream()
                    .flatMap(flow -> flow.scenarios().stream())
                    .map(one -> one.place()))
            .flatMap(places -> places)
            .filter(this::isOwn)
            .count();
  }

  /** The articles that can be cited. */
  public int articles() {
    return pack.citations().instruments().stream().mapToInt(one -> one.articles().size()).sum();
  }
}
