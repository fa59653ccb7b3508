package io.gongjian.webapp.apply;

import io.gongjian.engine.vocabulary.FactId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The questions that settle the one matter in the drawer. */
@Named("answeringWhy")
@ViewScoped
public class AnswerInDrawer extends QuestionDesk {

  private static final long serialVersionUID = 1L;

  @Inject ReadWhy why;

  @Override
  String part() {
    return ReadWhy.PART;
  }

  @Override
  Optional<FactId> next(ShownView view) {
    return why.missing(view).stream().findFirst();
  }
}
