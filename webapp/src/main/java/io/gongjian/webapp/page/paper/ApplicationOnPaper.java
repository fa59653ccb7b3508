package io.gongjian.webapp.page.paper;

import io.gongjian.webapp.page.apply.review.ApplicationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The application that the page for paper shows. */
@Named("paper")
@RequestScoped
public class ApplicationOnPaper {

  private @Nullable ApplicationView view;

  void show(ApplicationView application) {
    view = application;
  }

  public @Nullable ApplicationView getView() {
    return view;
  }
}
