package io.gongjian.engine.licence;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Finds the licences about a project, its owner, or a parcel it stands on. */
public final class LicencesOfProject implements FindLicences {

  private final FindProject findProject;
  private final LicenceLibrary library;

  public LicencesOfProject(FindProject findProject, LicenceLibrary library) {
    this.findProject = findProject;
    this.library = library;
  }

  /** The licences, and which cases of the project used them. */
  public record Listed(List<LicenceDocument> licences, List<LicenceUse> uses) {
    public Listed {
      licences = List.copyOf(licences);
      uses = List.copyOf(uses);
    }
  }

  /** Refuses with {@link Refusal.NotAllowed} or {@link Refusal.NotFound}. */
  public Attempt<Listed> list(Actor actor, ProjectId project) {
    return ProjectAccess.readable(actor, project, findProject::find)
        .map(found -> new Listed(of(found), library.uses(found.id())));
  }

  /** All licences, valid or not, the latest first; for a caller that has checked who asks. */
  @Override
  public List<LicenceDocument> of(Project project) {
    return library.about(subjects(project));
  }

  private List<LicenceSubject> subjects(Project project) {
    List<LicenceSubject> subjects = new ArrayList<>();
    subjects.add(LicenceSubject.project(project.id()));
    subjects.add(LicenceSubject.holder(project.organisation().code()));
    library.parcels(project.id()).forEach(code -> subjects.add(LicenceSubject.parcel(code)));
    return subjects;
  }
}
