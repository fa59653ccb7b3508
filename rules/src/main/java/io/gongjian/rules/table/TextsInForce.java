package io.gongjian.rules.table;

import io.gongjian.engine.determination.Silence;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.pack.ForceSpans;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.table.RuleTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells of what no text of a pack is in force on a day. Where texts exist on other days only,
 * nothing can be said; that is another thing than a text in force whose conditions fail.
 */
final class TextsInForce {

  private final Pack pack;
  private final LocalDate asOf;
  private final Map<MatterId, List<RuleTable>> own;

  TextsInForce(Pack pack, LocalDate asOf) {
    this.pack = pack;
    this.asOf = asOf;
    this.own =
        pack.tables().stream()
            .filter(table -> table.matter().isPresent())
            .collect(Collectors.groupingBy(table -> table.matter().orElseThrow()));
  }

  /** The limit that the catalogue gives a matter, if a law that states it is in force. */
  Optional<StatedLimit> catalogueLimit(Matter matter) {
    return matter
        .limit()
        .filter(limit -> ForceSpans.limitBegins(pack, limit).filter(asOf::isBefore).isEmpty());
  }

  /** Whether it can be said that a matter is required: a silence when no text says when it is. */
  Optional<Silence> ofApplicability(Matter matter) {
    List<RuleRow> rows =
        rows(matter, Decision.MATTER).stream()
            .filter(row -> row.then() instanceof Effect.Required)
            .toList();
    return rows.stream().anyMatch(row -> row.inForce(asOf))
        ? Optional.empty()
        : Optional.of(silence(Optional.of(matter.id()), Decision.MATTER, rows));
  }

  /** What cannot be said of the situations or materials of a matter that has some on other days. */
  Optional<Silence> of(Matter matter, Decision about) {
    return of(Optional.of(matter.id()), about, rows(matter, about));
  }

  /** What cannot be said of the limit of a matter that has one on other days. */
  Optional<Silence> ofLimit(Matter matter) {
    List<RuleRow> rows = rows(matter, Decision.LIMIT);
    Optional<LocalDate> catalogue =
        matter.limit().flatMap(limit -> ForceSpans.limitBegins(pack, limit)).filter(asOf::isBefore);
    if (catalogueLimit(matter).isPresent() || rows.stream().anyMatch(row -> row.inForce(asOf))) {
      return Optional.empty();
    }
    if (rows.isEmpty()) {
      return catalogue.map(
          day ->
              new Silence(
                  Optional.of(matter.id()), Decision.LIMIT, Optional.of(day), Optional.empty()));
    }
    Silence ofRows = silence(Optional.of(matter.id()), Decision.LIMIT, rows);
    Optional<LocalDate> first =
        catalogue.filter(day -> ofRows.begins().map(day::isBefore).orElse(true)).or(ofRows::begins);
    return Optional.of(new Silence(ofRows.matter(), ofRows.about(), first, ofRows.ended()));
  }

  /** What cannot be said of the whole project. */
  Optional<Silence> of(Decision about) {
    return of(
        Optional.empty(),
        about,
        pack.tables().stream()
            .filter(table -> table.decides() == about)
            .flatMap(table -> table.rows().stream())
            .toList());
  }

  private Optional<Silence> of(Optional<MatterId> matter, Decision about, List<RuleRow> rows) {
    return rows.isEmpty() || rows.stream().anyMatch(row -> row.inForce(asOf))
        ? Optional.empty()
        : Optional.of(silence(matter, about, rows));
  }

  private Silence silence(Optional<MatterId> matter, Decision about, List<RuleRow> rows) {
    return new Silence(
        matter,
        about,
        rows.stream().map(RuleRow::from).filter(asOf::isBefore).min(Comparator.naturalOrder()),
        rows.stream()
            .flatMap(row -> row.to().stream())
            .filter(day -> !asOf.isBefore(day))
            .max(Comparator.naturalOrder()));
  }

  private List<RuleRow> rows(Matter matter, Decision about) {
    return own.getOrDefault(matter.id(), List.of()).stream()
        .filter(table -> table.decides() == about)
        .flatMap(table -> table.rows().stream())
        .toList();
  }
}
