package io.gongjian.engine.resolution;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.ProjectDetermination;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.project.Remit;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the materials of a project's matters and how each stands. */
public final class ListingMaterials {

  private final DeterminingProject determining;
  private final FindingRemit findingRemit;
  private final ResolvingMaterials resolving;

  public ListingMaterials(
      DeterminingProject determining, FindingRemit findingRemit, ResolvingMaterials resolving) {
    this.determining = determining;
    this.findingRemit = findingRemit;
    this.resolving = resolving;
  }

  /** The materials and the pack that names them. */
  public record Listed(Pack pack, LocalDate asOf, List<ResolvedMaterial> materials) {
    public Listed {
      materials = List.copyOf(materials);
    }
  }

  /**
   * Refuses with {@link Refusal.NotAllowed}, {@link Refusal.NotFound} or {@link Refusal.NoPack}.
   *
   * @param matters ids of matters; for an approver, of those that fall to their departments
   * @param asOf the day; today when empty
   */
  public Attempt<Listed> list(
      Actor actor, ProjectId project, List<String> matters, Optional<LocalDate> asOf) {
    return determining
        .determine(actor, project, asOf)
        .then(found -> list(found, matters, findingRemit.of(actor, found.project())));
  }

  private Attempt<Listed> list(ProjectDetermination found, List<String> matters, Remit remit) {
    List<MatterId> chosen = new ArrayList<>();
    for (String text : matters) {
      Optional<MatterId> known =
          found.pack().matters().keySet().stream()
              .filter(matter -> matter.value().equals(text) && remit.covers(matter))
              .findFirst();
      if (known.isEmpty()) {
        return Attempt.refused(new Refusal.NotFound("matter", text));
      }
      chosen.add(known.get());
    }
    LocalDate asOf = found.determination().asOf();
    return Attempt.done(
        new Listed(
            found.pack(),
            asOf,
            resolving.resolve(found.project(), found.pack(), found.determination(), chosen, asOf)));
  }
}
