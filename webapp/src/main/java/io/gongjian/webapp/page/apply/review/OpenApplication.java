package io.gongjian.webapp.page.apply.review;

import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.draft.DraftReader;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.frame.Refusing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Shows an application as it was handed in. */
@Named("handedIn")
@RequestScoped
public class OpenApplication {

  @Inject ShownProject shown;
  @Inject DraftReader reader;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String number = "";
  private @Nullable ApplicationView view;

  /** Reads the application; whoever may not see it gets the page for that. */
  public void open() {
    attempt()
        .fold(
            application -> {
              view = new ApplicationView(application, words.words());
              shown.setProject(application.project().toString());
              shown.open();
              return true;
            },
            refusal -> {
              refusing.show(refusal);
              return false;
            });
  }

  public @Nullable ApplicationView getView() {
    return view;
  }

  private Attempt<Application> attempt() {
    return ApplicationNumber.isNumber(number)
        ? reader.application(new ApplicationNumber(number))
        : Attempt.refused(new Refusal.NotFound("application", number));
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
