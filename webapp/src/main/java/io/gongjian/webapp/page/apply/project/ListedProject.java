package io.gongjian.webapp.page.apply.project;

import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.project.ProjectSummary;
import io.gongjian.engine.project.ProjectSummary.Latest;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.wording.DayWording;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** A project in the table. */
public final class ListedProject implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String id;
  private final String name;
  private final String region;
  private final String organisation;
  private final String code;
  private final String changed;
  private final int answered;
  private final String latest;
  private final String keptAt;

  private ListedProject(ProjectSummary project, String region, Words words) {
    this.id = project.id().toString();
    this.name = project.name();
    this.region = region;
    this.organisation = project.organisation().name();
    this.code = project.code().map(Object::toString).orElse("");
    this.changed = DayWording.minute(project.changedAt());
    this.answered = project.answered();
    this.latest =
        project
            .latest()
            .map(Latest::counts)
            .map(
                counts ->
                    words.of(
                        "projects.counts", counts.required(), counts.open(), counts.notRequired()))
            .orElse("");
    this.keptAt = project.latest().map(kept -> DayWording.minute(kept.savedAt())).orElse("");
  }

  static ListedProject of(ProjectSummary project, FindPack findPack, Words words) {
    String region =
        findPack
            .find(project.region(), LocalDate.MAX)
            .pack()
            .flatMap(pack -> Optional.ofNullable(pack.regions().get(project.region())))
            .map(Region::title)
            .map(title -> title.in(words.locale()))
            .orElse(project.region().value());
    return new ListedProject(project, region, words);
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public String getRegion() {
    return region;
  }

  public String getOrganisation() {
    return organisation;
  }

  public String getCode() {
    return code;
  }

  public String getChanged() {
    return changed;
  }

  public int getAnswered() {
    return answered;
  }

  /** The counts of the list kept last; nothing when none was kept. */
  public String getLatest() {
    return latest;
  }

  public String getKeptAt() {
    return keptAt;
  }
}
