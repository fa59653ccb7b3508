package io.gongjian.forms.draft;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.determination.FindApplicabilities;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.FindProject;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectAccess;
import io.gongjian.engine.project.ProjectFacts;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.forms.check.ServedForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Shows the one form of matters of a project, before anybody fills it in. */
public final class FormOfMatters {

  private final FindProject findProject;
  private final FindFacts findFacts;
  private final FindPack findPack;
  private final FindApplicabilities applying;
  private final ServedForms forms;
  private final Clock clock;

  public FormOfMatters(
      FindProject findProject,
      FindFacts findFacts,
      FindPack findPack,
      FindApplicabilities applying,
      ServedForms forms,
      Clock clock) {
    this.findProject = findProject;
    this.findFacts = findFacts;
    this.findPack = findPack;
    this.applying = applying;
    this.forms = forms;
    this.clock = clock;
  }

  /** The form with the matters it is for. */
  public record Shown(Pack pack, Bundle bundle, ServedForm form) {}

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound}, {@link Refusal.NoPack} or
   * {@link Refusal.BadInput}.
   */
  public Attempt<Shown> show(Actor actor, ProjectId id, List<String> asked) {
    return ProjectAccess.readable(actor, id, findProject::find)
        .then(
            project -> {
              LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
              return Refusal.packOf(findPack.find(project.region(), today))
                  .then(pack -> show(project, asked, pack, today));
            });
  }

  private Attempt<Shown> show(Project project, List<String> asked, Pack pack, LocalDate today) {
    SortedSet<MatterId> matters = new TreeSet<>();
    List<InputFault> faults = CreatingDraft.matters(pack, asked, matters);
    if (!faults.isEmpty()) {
      return Attempt.refused(new Refusal.BadInput(faults));
    }
    ProjectFacts facts = ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary());
    Bundle bundle =
        Bundle.of(pack, applying.find(pack, project.region(), today, facts.sheet()), matters);
    return Attempt.done(new Shown(pack, bundle, forms.of(pack, bundle.all(), today)));
  }
}
