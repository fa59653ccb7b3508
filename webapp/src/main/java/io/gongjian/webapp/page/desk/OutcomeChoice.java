package io.gongjian.webapp.page.desk;

import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.webapp.entry.language.Words;
import java.util.List;
import java.util.stream.IntStream;

/** An outcome that a step may have. */
public final class OutcomeChoice {

  private static final int TEMPLATES = 2;

  private final StepOutcome outcome;
  private final Words words;

  OutcomeChoice(StepOutcome outcome, Words words) {
    this.outcome = outcome;
    this.words = words;
  }

  public String getValue() {
    return outcome.word();
  }

  public String getWord() {
    return words.of("cases.outcome", outcome);
  }

  /** What happens then. */
  public String getAbout() {
    return words.of("desk.outcome", outcome);
  }

  /** True for one that says no, and must say why. */
  public boolean isAgainst() {
    return outcome.isAgainst();
  }

  /** True for one after which the case is closed. */
  public boolean isFinal() {
    return outcome.closes();
  }

  /** True for one against which the applicant may go further, and must be told so. */
  public boolean isRemediable() {
    return outcome.closes();
  }

  /** How an opinion may begin. */
  public List<String> getTemplates() {
    return IntStream.rangeClosed(1, TEMPLATES)
        .mapToObj(number -> words.of("desk.template." + outcome.word() + "." + number))
        .toList();
  }
}
