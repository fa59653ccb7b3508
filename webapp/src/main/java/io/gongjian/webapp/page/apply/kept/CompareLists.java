package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.apply.project.ShownProject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Two kept lists of a project side by side. */
@Named("comparing")
@RequestScoped
public class CompareLists {

  @Inject ShownProject shown;
  @Inject KeptReader kept;
  @Inject PageWords words;

  private String before = "";
  private String after = "";
  private Optional<ComparisonView> view = Optional.empty();

  /** Compares when both lists are named; a name that is none gets the page for that. */
  public void open() {
    if (!shown.isThere() || before.isEmpty() || after.isEmpty()) {
      return;
    }
    if (!ProjectId.isId(before) || !ProjectId.isId(after)) {
      shown.refuse(new Refusal.NotFound("determination", before));
      return;
    }
    kept.compare(
            shown.getView().project().id(),
            DeterminationId.parse(before),
            DeterminationId.parse(after))
        .fold(
            comparison -> {
              view = Optional.of(new ComparisonView(comparison, words.words()));
              return true;
            },
            refusal -> {
              shown.refuse(refusal);
              return false;
            });
  }

  public @Nullable ComparisonView getView() {
    return view.orElse(null);
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before == null ? "" : before;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after == null ? "" : after;
  }
}
