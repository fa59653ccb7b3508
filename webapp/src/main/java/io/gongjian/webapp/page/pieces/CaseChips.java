package io.gongjian.webapp.page.pieces;

import io.gongjian.engine.clock.Light;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.webapp.entry.language.Words;

/** The chips of cases, the same on every page: how they stand, and their light. */
public final class CaseChips {

  private CaseChips() {}

  public static Chip of(Light light, Words words) {
    String word = words.of("cases.light", light);
    return switch (light) {
      case GREEN -> Chip.good(word);
      case AMBER -> Chip.look(word);
      case RED, OVERDUE -> Chip.bad(word);
      case PAUSED -> Chip.plain("pi-pause", word);
    };
  }

  public static Chip of(FlowState state, Words words) {
    String word = words.of("cases.state", state);
    return switch (state) {
      case OPEN -> Chip.plain("pi-sync", word);
      case CORRECTING -> Chip.look(word);
      case SPECIAL -> Chip.plain("pi-pause", word);
      case APPROVED -> Chip.good(word);
      case REFUSED, NOT_NEEDED, NOT_OURS -> Chip.bad(word);
      case WITHDRAWN -> Chip.plain("pi-undo", word);
    };
  }

  /** How a step ended. */
  public static Chip of(StepOutcome outcome, Words words) {
    String word = words.of("cases.outcome", outcome);
    if (outcome == StepOutcome.SKIPPED) {
      return Chip.plain("pi-minus", word);
    }
    return outcome.isAgainst() ? Chip.bad(word) : Chip.good(word);
  }
}
