package io.gongjian.webapp.page.desk;

import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.Optional;

/**
 * A step in which the reader has something to do.
 *
 * @param name the step, as pages name it
 * @param forWhom whose task it is, where the reader is a deputy
 * @param holders who may act in it now
 * @param quick what is done with one press: claiming, giving back, marking as read
 * @param more what else can be done
 * @param answerable false while the case is paused
 */
public record CaseCard(
    Step step,
    String name,
    Optional<String> forWhom,
    String holders,
    List<ActForm> quick,
    List<ActForm> more,
    boolean answerable,
    Words words) {

  public CaseCard {
    quick = List.copyOf(quick);
    more = List.copyOf(more);
  }

  public String getId() {
    return step.id().value();
  }

  public String getName() {
    return name;
  }

  /** That one acts as a deputy; empty where it is one's own. */
  public String getForWhom() {
    return forWhom.map(other -> words.of("desk.card.for", other)).orElse("");
  }

  public String getHolders() {
    return words.of("desk.card.holders", holders);
  }

  /** How many must sign. */
  public String getSign() {
    SignRule rule = step.sign();
    if (rule instanceof SignRule.Share share) {
      return words.of("desk.sign.share", share.percent());
    } else if (rule instanceof SignRule.All) {
      return words.of("desk.sign.all");
    }
    return rule instanceof SignRule.Any ? words.of("desk.sign.any") : words.of("desk.sign.one");
  }

  public List<OutcomeChoice> getOutcomes() {
    return step.kind().outcomes().stream()
        .map(outcome -> new OutcomeChoice(outcome, words))
        .toList();
  }

  /** True where the applicant must be told how to go further. */
  public boolean isRemediable() {
    return step.kind().outcomes().stream().anyMatch(StepOutcome::closes);
  }

  public List<ActForm> getQuick() {
    return quick;
  }

  public List<ActForm> getMore() {
    return more;
  }

  public boolean isAnswerable() {
    return answerable;
  }
}
