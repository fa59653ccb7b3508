package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.determination.Question;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.page.apply.project.ShownView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;

/** The guidance: question by question, the one that settles most first. */
@Named("answering")
@ViewScoped
public class AnswerQuestions extends QuestionDesk {

  private static final long serialVersionUID = 1L;

  @Override
  String part() {
    return "guide-question";
  }

  @Override
  Optional<FactId> next(ShownView view) {
    return view.determination().questions().stream().findFirst().map(Question::fact);
  }

  /** Confirms the value that was taken for a fact nobody answered. */
  public void confirmAssumed() {
    String fact = asked.fact();
    pick(fact);
    if (isChanging()) {
      pass();
      return;
    }
    shown
        .getView()
        .pack()
        .vocabulary()
        .find(new FactId(fact))
        .flatMap(FactDefinition::assumed)
        .ifPresent(value -> take(Typed.of(value), false));
  }
}
