package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.util.List;
import java.util.Optional;

/** What the applicant was last asked to correct, beside what was answered. */
public final class CorrectionAsked {

  private final RecordEntry asked;
  private final Optional<RecordEntry> answered;
  private final List<String> items;
  private final Words words;

  private CorrectionAsked(
      RecordEntry asked, Optional<RecordEntry> answered, List<String> items, Words words) {
    this.asked = asked;
    this.answered = answered;
    this.items = List.copyOf(items);
    this.words = words;
  }

  /** The last one of a record, whose rows are shown the newest first. */
  static Optional<CorrectionAsked> last(
      List<RecordEntry> record, List<HandledRow> shown, Words words) {
    for (int at = record.size() - 1; at >= 0; at--) {
      if (isOf(record.get(at), FlowAct.CORRECT)) {
        List<String> items = shown.get(record.size() - 1 - at).getItems();
        Optional<RecordEntry> answered =
            record.subList(at, record.size()).stream()
                .filter(entry -> isOf(entry, FlowAct.ANSWER))
                .reduce((one, next) -> next);
        return Optional.of(new CorrectionAsked(record.get(at), answered, items, words));
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(RecordEntry entry, FlowAct act) {
    return entry.act().equals(act.word());
  }

  public String getAskedAt() {
    return words.of("desk.correction.asked", DayWording.minute(asked.at()));
  }

  public List<String> getItems() {
    return items;
  }

  /** When it was answered; that it is not yet, before. */
  public String getAnsweredAt() {
    return answered
        .map(entry -> words.of("desk.correction.answered", DayWording.minute(entry.at())))
        .orElseGet(() -> words.of("desk.correction.awaited"));
  }

  /** What was answered to each; empty before. */
  public String getAnswer() {
    return answered.map(RecordEntry::text).orElse("");
  }
}
