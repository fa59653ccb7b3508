package io.gongjian.webapp.page.apply.casefile;

import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.webapp.entry.language.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the cases of applications stand, for the page of one. */
@Named("appliedCases")
@RequestScoped
public class CasesOfApplication {

  @Inject CaseFollower follower;
  @Inject PageWords words;

  private final Map<String, List<OwnCase>> read = new LinkedHashMap<>();

  /** Each case by its number; one that runs through no flow is not there. */
  public Map<String, OwnCaseLine> of(String application) {
    return cases(application).stream()
        .map(one -> OwnCaseLine.of(one, words.words()))
        .collect(Collectors.toMap(OwnCaseLine::getNumber, line -> line));
  }

  private List<OwnCase> cases(String application) {
    return read.computeIfAbsent(application, follower::ofApplication);
  }
}
