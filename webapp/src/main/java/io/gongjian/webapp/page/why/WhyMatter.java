package io.gongjian.webapp.page.why;

import io.gongjian.engine.determination.Explanation.Standing;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.lanes.MatterCard;
import io.gongjian.webapp.page.pieces.Cited;
import java.util.List;

/** What the drawer tells of one matter. */
public final class WhyMatter {

  private final MatterCard card;
  private final Applicability applicability;
  private final List<WhyRow> rows;
  private final List<String> notInForce;
  private final List<WhyChange> changes;
  private final boolean searchStopped;
  private final List<FactId> missing;
  private final List<String> silences;
  private final List<Cited> limitBasis;
  private final Words words;

  WhyMatter(
      MatterCard card,
      Applicability applicability,
      List<WhyRow> rows,
      List<String> notInForce,
      List<WhyChange> changes,
      boolean searchStopped,
      List<FactId> missing,
      List<String> silences,
      List<Cited> limitBasis,
      Words words) {
    this.card = card;
    this.applicability = applicability;
    this.rows = List.copyOf(rows);
    this.notInForce = List.copyOf(notInForce);
    this.changes = List.copyOf(changes);
    this.searchStopped = searchStopped;
    this.missing = List.copyOf(missing);
    this.silences = List.copyOf(silences);
    this.limitBasis = List.copyOf(limitBasis);
    this.words = words;
  }

  public MatterCard getCard() {
    return card;
  }

  /** The answer in one sentence. */
  public String getAnswer() {
    if (applicability == Applicability.UNKNOWN && missing.isEmpty() && !silences.isEmpty()) {
      return words.of("why.answer.silent");
    }
    boolean exempted = applicability == Applicability.NOT_REQUIRED && !getHolding().isEmpty();
    return words.of(exempted ? "why.answer.exempted" : "why.answer." + applicability.word());
  }

  /** Rows that hold: the reasons. */
  public List<WhyRow> getHolding() {
    return standing(Standing.HOLDS);
  }

  /** Rows that facts not yet known could make hold. */
  public List<WhyRow> getOpen() {
    return standing(Standing.OPEN);
  }

  /** Rows of which a condition fails. */
  public List<WhyRow> getFailing() {
    return standing(Standing.FAILS);
  }

  /** Rows out of force on the day asked, each a sentence with its days. */
  public List<String> getNotInForce() {
    return notInForce;
  }

  public List<WhyChange> getChanges() {
    return changes;
  }

  /** True when there may be changes that were not searched for. */
  public boolean isSearchStopped() {
    return searchStopped;
  }

  /** The heading over the nearest changes. */
  public String getChangeTitle() {
    return words.of(
        applicability == Applicability.REQUIRED ? "why.change.away" : "why.change.towards");
  }

  /** Facts whose answer could settle an open matter, the most useful first. */
  public List<FactId> getMissing() {
    return missing;
  }

  /** What cannot be said because no text was in force on the day asked, each a sentence. */
  public List<String> getSilences() {
    return silences;
  }

  /** The law that states the limit. */
  public List<Cited> getLimitBasis() {
    return limitBasis;
  }

  private List<WhyRow> standing(Standing standing) {
    return rows.stream().filter(row -> row.stands(standing)).toList();
  }
}
