package io.gongjian.webapp.page.policy;

import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.migration.CaseVerdict;
import io.gongjian.engine.migration.MigrationState;
import io.gongjian.engine.migration.MigrationTrial.Verdict;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import java.io.Serializable;
import java.util.Optional;

/** What would become of cases, or became of one, in a line of a table. */
public final class VerdictLine implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String about;
  private final Chip state;
  private final String reason;

  private VerdictLine(
      String about, MigrationState state, String reason, Optional<StepId> step, Words words) {
    this.about = about;
    String word = words.of("migrate.state", state);
    this.state =
        switch (state) {
          case SAFE -> Chip.good(word);
          case NEEDS_ANSWER -> Chip.look(word);
          case MUST_STAY, FAILED -> Chip.bad(word);
          case WAITING -> Chip.plain("pi-clock", word);
          case GONE -> Chip.plain("pi-minus-circle", word);
        };
    this.reason =
        state == MigrationState.FAILED
            ? words.of("migrate.failed", reason)
            : reason.isEmpty()
                ? ""
                : words.of("migrate.reason." + reason, step.map(StepId::value).orElse(""));
  }

  static VerdictLine of(Verdict verdict, long cases, Words words) {
    return new VerdictLine(
        String.valueOf(cases), verdict.state(), verdict.reason(), verdict.step(), words);
  }

  static VerdictLine of(CaseVerdict verdict, Words words) {
    return new VerdictLine(
        verdict.number().value(), verdict.state(), verdict.reason(), verdict.step(), words);
  }

  /** How many cases, or which. */
  public String getAbout() {
    return about;
  }

  public Chip getState() {
    return state;
  }

  public String getReason() {
    return reason;
  }
}
