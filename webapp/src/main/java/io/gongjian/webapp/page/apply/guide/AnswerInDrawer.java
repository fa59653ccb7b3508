package io.gongjian.webapp.page.apply.guide;

import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.page.apply.project.ShownView;
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

  private String matter = "";

  /** Another matter begins with its own first question. */
  @Override
  public void settle() {
    if (!matter.equals(why.matter())) {
      if (!matter.isEmpty()) {
        clear();
      }
      matter = why.matter();
    }
    super.settle();
  }

  @Override
  public void act() {
    why.stay();
    super.act();
  }

  @Override
  public void pickAsked() {
    why.stay();
    super.pickAsked();
  }

  @Override
  String part() {
    return ReadWhy.PART;
  }

  @Override
  Optional<FactId> next(ShownView view) {
    return why.missing(view).stream().findFirst();
  }
}
