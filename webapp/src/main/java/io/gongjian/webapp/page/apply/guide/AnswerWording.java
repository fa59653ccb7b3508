package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.refusal.LostUpdate;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReading.Misfit;
import io.gongjian.forms.sheet.SheetProblem;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.FactWording;
import java.math.BigDecimal;

/** Answers, and what is wrong with what was typed, in words. */
final class AnswerWording {

  private final FactWording facts;

  AnswerWording(FactWording facts) {
    this.facts = facts;
  }

  String answer(FactId fact, Answer answer) {
    if (answer instanceof Answer.DontKnow) {
      return facts.words().of("guide.said_unknown");
    }
    return answer
        .known()
        .map(value -> facts.value(fact, value))
        .orElseGet(() -> facts.words().of("guide.said_nothing"));
  }

  LostView lost(LostUpdate lost) {
    return new LostView(
        facts.title(lost.fact()),
        answer(lost.fact(), lost.theirs()),
        answer(lost.fact(), lost.yours()),
        lost.by().value(),
        DayWording.minute(lost.at()));
  }

  /** Why an answer cannot be together with others. */
  String contradiction(Contradiction contradiction) {
    return facts
        .words()
        .of(
            contradiction.strength() == Strength.IMPOSSIBLE
                ? "guide.fault.contradicts"
                : "guide.fault.surprises",
            facts.in(contradiction.text()));
  }

  /** Why what was typed is no answer; nothing where it is one. */
  String fault(FactDefinition fact, Typed.Reading reading) {
    if (reading.unread().isPresent()) {
      SheetProblem problem = reading.unread().get();
      return facts.words().of("guide.fault.row", problem.row(), facts.in(problem.text()));
    }
    if (reading.misfit().isEmpty()) {
      return "";
    }
    Misfit misfit = reading.misfit().get();
    return reading
        .cell()
        .map(
            cell ->
                facts
                    .words()
                    .of(
                        "guide.fault.row",
                        cell.row(),
                        facts.in(cell.column().title()) + " " + fault(cell.column(), misfit)))
        .orElseGet(() -> fault(fact, misfit));
  }

  private String fault(FactDefinition fact, Misfit misfit) {
    return switch (misfit) {
      case TOO_SMALL ->
          facts.words().of("guide.fault.too_small", bound(fact, fact.minimum().orElseThrow()));
      case TOO_LARGE ->
          facts.words().of("guide.fault.too_large", bound(fact, fact.maximum().orElseThrow()));
      case WRONG_TYPE -> facts.words().of("guide.fault.wrong_type." + fact.type().word());
      case TOO_MANY_DIGITS ->
          facts.words().of("guide.fault.too_many_digits", NumberBounds.MOST_DIGITS);
      case NOT_A_VALUE, TOO_LONG, HIDDEN_CHARACTERS, NOT_A_WHOLE_NUMBER ->
          facts.words().of("guide.fault", misfit);
      case TOO_MANY_ROWS, NO_SUCH_COLUMN -> facts.words().of("guide.fault", Misfit.TOO_LONG);
    };
  }

  private String bound(FactDefinition fact, BigDecimal bound) {
    return facts.number(bound) + fact.unit().map(unit -> " " + facts.unit(unit)).orElse("");
  }
}
