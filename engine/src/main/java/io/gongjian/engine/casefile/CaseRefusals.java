package io.gongjian.engine.casefile;

import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Obstacle;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.text.TextBundle;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in both languages why an action in a case is not done. */
public final class CaseRefusals {

  private static final TextBundle TEXTS = TextBundle.beside(CaseRefusals.class, "refusals");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ChinaDay.ZONE);

  private CaseRefusals() {}

  /** The refusal of a flow, where nothing more is known of it. */
  static <T> Attempt<T> of(FlowRefusal refusal, CaseNumber number) {
    return of(refusal.word(), number, text(refusal));
  }

  /** What a flow refuses, in words. */
  public static LocalText text(FlowRefusal refusal) {
    return TEXTS.of("refused." + refusal.word());
  }

  /** That a step was done before, by whom and when. */
  static <T> Attempt<T> alreadyDone(
      FlowRefusal refusal, CaseNumber number, Optional<RecordEntry> by) {
    return by.<Attempt<T>>map(
            entry ->
                of(
                    refusal.word(),
                    number,
                    TEXTS.of(
                        "refused.already_done_at",
                        same(TIME.format(entry.at())),
                        same(entry.by().value()))))
        .orElseGet(() -> of(refusal, number));
  }

  /** One of our own reasons, by its word. */
  static <T> Attempt<T> of(String word, CaseNumber number) {
    return of(word, number, TEXTS.of("refused." + word));
  }

  private static <T> Attempt<T> of(String word, CaseNumber number, LocalText text) {
    return Attempt.refused(
        new Refusal.NotReady(Obstacle.FLOW, List.of(new Reason(word, number.value(), text))));
  }

  static LocalText same(String text) {
    return new LocalText(text, text);
  }
}
