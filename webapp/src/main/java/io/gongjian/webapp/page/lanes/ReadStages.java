package io.gongjian.webapp.page.lanes;

import io.gongjian.engine.progress.ReadingStages;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages of a project on a page that shows something of it; read once a request. */
@Named("projectStages")
@RequestScoped
public class ReadStages {

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject ReadingStages readingStages;
  @Inject PageWords words;

  private final Map<String, Optional<StageProgress>> known = new HashMap<>();

  /** Nothing before the first application, and for one who may not see the project. */
  public @Nullable StageProgress of(String project) {
    return known.computeIfAbsent(project, this::read).orElse(null);
  }

  private Optional<StageProgress> read(String project) {
    return ProjectId.isId(project)
        ? transacting
            .reading(
                () ->
                    readingStages.read(
                        signedIn.actor(), ProjectId.parse(project), Optional.empty()))
            .asDone()
            .filter(one -> !one.stages().isEmpty())
            .map(one -> new StageProgress(one, words.words()))
        : Optional.empty();
  }
}
