package io.gongjian.webapp.page.why;

import io.gongjian.engine.determination.Explanation.Standing;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.pieces.Cited;
import java.util.List;
import java.util.Locale;

/** One rule row: its sentence, its conditions and the law it rests on. */
public final class WhyRow {

  private final RuleRow row;
  private final boolean exempts;
  private final Standing standing;
  private final List<WhyCondition> conditions;
  private final List<Cited> citations;
  private final Words words;

  WhyRow(
      RuleRow row,
      boolean exempts,
      Standing standing,
      List<WhyCondition> conditions,
      List<Cited> citations,
      Words words) {
    this.row = row;
    this.exempts = exempts;
    this.standing = standing;
    this.conditions = List.copyOf(conditions);
    this.citations = List.copyOf(citations);
    this.words = words;
  }

  public String getId() {
    return row.id().toString();
  }

  /** The rule in a sentence, as the pack says it. */
  public String getSay() {
    return row.say().in(words.locale());
  }

  /** Whether the row requires the matter or exempts from it. */
  public Chip getEffect() {
    return exempts
        ? Chip.plain("pi-minus-circle", words.of("why.exempts"))
        : Chip.plain("pi-plus-circle", words.of("why.requires"));
  }

  public String getLook() {
    return "is-" + standing.name().toLowerCase(Locale.ROOT);
  }

  public List<WhyCondition> getConditions() {
    return conditions;
  }

  public List<Cited> getCitations() {
    return citations;
  }

  public boolean isUnverified() {
    return !row.verified() || citations.stream().anyMatch(Cited::isUnverified);
  }

  public Chip getMark() {
    return Chip.unverified(words);
  }

  boolean stands(Standing other) {
    return standing == other;
  }
}
