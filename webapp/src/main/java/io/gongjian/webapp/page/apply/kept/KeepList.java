package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.project.SaveDetermination;
import io.gongjian.engine.project.SavedDetermination;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.page.apply.project.ProjectWriter;
import io.gongjian.webapp.page.apply.project.ShownProject;
import io.gongjian.webapp.page.apply.project.ShownView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Keeps the list that is shown, with its receipt. */
@Named("keeping")
@RequestScoped
public class KeepList {

  @Inject ShownProject shown;
  @Inject ProjectWriter writer;

  private boolean stale;

  /** Keeps the list and opens the kept one; says so when the project changed in the meantime. */
  public String keep(long basedOn) {
    ShownView view = shown.getView();
    return writer
        .save(new SaveDetermination(view.project().id(), Optional.empty(), Optional.of(basedOn)))
        .fold(this::kept, this::refused);
  }

  /** True when the list was not kept because it changed since it was shown. */
  public boolean isStale() {
    return stale;
  }

  private String kept(SavedDetermination saved) {
    return "/apply/matters?faces-redirect=true&project="
        + saved.summary().project()
        + "&determination="
        + saved.summary().id()
        + "&kept=true";
  }

  private String refused(Refusal refusal) {
    if (refusal instanceof Refusal.Stale) {
      stale = true;
    } else {
      shown.refuse(refusal);
    }
    return "";
  }
}
