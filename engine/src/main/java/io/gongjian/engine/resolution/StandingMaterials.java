package io.gongjian.engine.resolution;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The materials of an application, as library and ledger have them. The form that is filled in here
 * comes with the application; what open facts may still make unneeded is not asked for.
 */
public final class StandingMaterials implements StandMaterials {

  private final ResolvingMaterials resolving;

  public StandingMaterials(ResolvingMaterials resolving) {
    this.resolving = resolving;
  }

  @Override
  public List<ResolvedMaterial> stand(
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters,
      LocalDate today) {
    return resolving.resolve(project, pack, determination, matters, today).stream()
        .filter(ResolvedMaterial::certain)
        .map(resolved -> resolved.standing(standing(pack, resolved, matters)))
        .toList();
  }

  private static Standing standing(
      Pack pack, ResolvedMaterial resolved, Collection<MatterId> matters) {
    Material material = Objects.requireNonNull(pack.materials().get(resolved.material()));
    Standing standing = resolved.standing();
    if (material.filledIn() && standing.kind() == Standing.Kind.TO_HAND_IN) {
      return new Standing.Held(Optional.empty(), Reasons.text("filled_in"));
    }
    boolean brought =
        standing.kind() == Standing.Kind.SHARED
            && standing.evidence().isEmpty()
            && material.from().filter(matters::contains).isPresent();
    return brought ? new Standing.Shared(Optional.empty(), Reasons.text("brought")) : standing;
  }
}
