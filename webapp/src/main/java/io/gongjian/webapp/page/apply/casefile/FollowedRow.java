package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.CorrectionItem;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.CaseChips;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the handling record as the applicant reads it. */
public final class FollowedRow {

  /** What an applicant does; all else is done by an office. */
  private static final Set<String> OWN =
      Set.of(RecordEntry.RECEIVED, FlowAct.ANSWER.word(), FlowAct.WITHDRAW.word());

  private final RecordEntry entry;
  private final CaseView view;
  private final Words words;

  private FollowedRow(RecordEntry entry, CaseView view, Words words) {
    this.entry = entry;
    this.view = view;
    this.words = words;
  }

  /** The record, the newest first. */
  static List<FollowedRow> of(CaseView view, Words words) {
    List<FollowedRow> rows = new ArrayList<>();
    view.record().forEach(entry -> rows.add(0, new FollowedRow(entry, view, words)));
    return rows;
  }

  public String getWhen() {
    return DayWording.minute(entry.at());
  }

  /** What was done, or what came of it. */
  public String getTitle() {
    if (!entry.act().equals(FlowAct.COMPLETE.word())) {
      return words.of("cases.act." + entry.act());
    }
    return entry
        .outcome()
        .map(
            outcome ->
                words.of(
                    outcome == StepOutcome.APPROVE || outcome == StepOutcome.REFUSE
                        ? "mycase.record.decided"
                        : "mycase.record.accepting"))
        .orElseGet(() -> words.of("mycase.record.ended"));
  }

  /** How it ended, where that is told. */
  public @Nullable Chip getChip() {
    return entry.outcome().map(outcome -> CaseChips.of(outcome, words)).orElse(null);
  }

  /** The office that did it; the one who did it where it was one's own people. */
  public String getWho() {
    return OWN.contains(entry.act())
        ? entry.by().value()
        : entry.department().map(id -> FollowedStretch.department(id, view, words)).orElse("");
  }

  public String getText() {
    return entry.text();
  }

  /** What was to be corrected, or was answered. */
  public List<String> getItems() {
    return entry.act().equals(FlowAct.CORRECT.word())
        ? entry.items().stream().map(CorrectionItem::read).map(CorrectionItem::text).toList()
        : List.of();
  }

  /** The state that it led to; empty where it led to none. */
  public String getState() {
    return entry.handling().map(state -> words.of("cases.handling", state)).orElse("");
  }
}
