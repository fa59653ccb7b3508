package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.ExplainApplicability;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.page.frame.Refusing;
import io.gongjian.webapp.page.wording.DayWording;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The project on the page, as it stands now or as a kept determination shows it. It is read once a
 * request, and again after something was changed.
 */
@Named("shown")
@ViewScoped
public class ShownProject implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject ProjectReader reader;
  @Inject ShownMemo memo;
  @Inject PageWords words;
  @Inject Refusing refusing;

  private String project = "";
  private String determination = "";
  private String savedAt = "";
  private @Nullable Consequences last;

  /** Reads the project when the page is opened; whoever may not see it gets the page for that. */
  public void open() {
    attempt().asRefused().ifPresent(refusing::show);
  }

  public ShownView getView() {
    return memo.get(() -> attempt().fold(view -> view, this::vanished));
  }

  private ShownView vanished(Refusal refusal) {
    throw refusing.accident(refusal);
  }

  /** True when the list is made by an older version of the pack because the newer has faults. */
  public boolean isByLastGood() {
    return determination.isEmpty() && reader.isLastGood(getView().pack().reference());
  }

  public boolean isThere() {
    return !refusing.isShown();
  }

  /** Notes that an answer was recorded and what it did, and forgets what was read before it. */
  public void recorded(Instant at, Consequences consequences) {
    savedAt = DayWording.clock(at);
    last = consequences;
    memo.forget();
  }

  public void readAgain() {
    memo.forget();
  }

  public void refuse(Refusal refusal) {
    refusing.show(refusal);
  }

  /** When the last answer on this page was recorded; nothing before the first. */
  public String getSavedAt() {
    return savedAt;
  }

  public @Nullable Consequences getLast() {
    return last;
  }

  /** Asks why a matter of what is shown stands as it does. */
  public ExplainApplicability why(MatterId matter) {
    ProjectId id = ProjectId.parse(project);
    return determination.isEmpty()
        ? ExplainApplicability.now(id, Optional.empty(), matter)
        : ExplainApplicability.kept(id, DeterminationId.parse(determination), matter);
  }

  private Attempt<ShownView> attempt() {
    if (!ProjectId.isId(project)) {
      return Attempt.refused(new Refusal.NotFound("project", project));
    }
    if (!determination.isEmpty() && !ProjectId.isId(determination)) {
      return Attempt.refused(new Refusal.NotFound("determination", determination));
    }
    ProjectId id = ProjectId.parse(project);
    Set<MatterId> marked = last == null ? Set.of() : Set.copyOf(last.matters());
    if (determination.isEmpty()) {
      return reader
          .determine(id)
          .map(
              made ->
                  new ShownView(
                      made.project(),
                      made.pack(),
                      made.determination(),
                      Optional.empty(),
                      false,
                      marked,
                      () -> reader.progress(made.project(), made.pack(), made.determination()),
                      words.words()));
    }
    return reader
        .open(id, DeterminationId.parse(determination))
        .map(
            opened ->
                new ShownView(
                    opened.project(),
                    opened.pack(),
                    opened.determination(),
                    Optional.of(opened.saved().summary()),
                    !opened.reproduced(),
                    marked,
                    Map::of,
                    words.words()));
  }

  public String getProject() {
    return project;
  }

  public void setProject(String project) {
    this.project = project;
  }

  public String getDetermination() {
    return determination;
  }

  public void setDetermination(String determination) {
    this.determination = determination;
  }
}
