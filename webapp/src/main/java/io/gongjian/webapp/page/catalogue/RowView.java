package io.gongjian.webapp.page.catalogue;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.ConditionWording;
import io.gongjian.webapp.page.wording.DayWording;
import java.time.LocalDate;
import java.util.List;

/** A rule row as a sentence with its conditions, its effect, its law and its days. */
public final class RowView {

  private final RuleRow row;
  private final String effect;
  private final List<String> conditions;
  private final List<Cited> citations;
  private final LocalDate asOf;
  private final Words words;

  RowView(
      Pack pack,
      RuleRow row,
      ConditionWording wording,
      EffectWording effects,
      LocalDate asOf,
      Words words) {
    this.row = row;
    this.effect = effects.of(row.then());
    this.conditions =
        row.when().entrySet().stream()
            .filter(cell -> !cell.getValue().strip().equals("-"))
            .map(cell -> wording.sentence(cell.getKey(), cell.getValue()))
            .toList();
    this.citations = Cited.all(pack, row.citations(), asOf, words);
    this.asOf = asOf;
    this.words = words;
  }

  public String getId() {
    return row.id().row();
  }

  public String getSay() {
    return row.say().in(words.locale());
  }

  public String getEffect() {
    return effect;
  }

  public List<String> getConditions() {
    return conditions;
  }

  public List<Cited> getCitations() {
    return citations;
  }

  public String getDays() {
    return row.to()
        .map(to -> words.of("catalogue.from_to", DayWording.day(row.from()), DayWording.day(to)))
        .orElseGet(() -> words.of("catalogue.from", DayWording.day(row.from())));
  }

  public boolean isOutOfForce() {
    return !row.inForce(asOf);
  }

  public boolean isUnverified() {
    return !row.verified() || citations.stream().anyMatch(Cited::isUnverified);
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }

  public String getNote() {
    return row.note().orElse("");
  }
}
