package io.gongjian.webapp.page.apply.material;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.ResolvingMaterials;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.application.MaterialStanding;
import io.gongjian.forms.application.MaterialStanding.Document;
import io.gongjian.forms.application.MaterialStanding.Kind;
import io.gongjian.forms.application.StandMaterials;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Materials as library and ledger have them. The form that is filled in here comes with the
 * application; what open facts may still make unneeded is not asked for.
 */
public final class MaterialsResolved implements StandMaterials {

  private static final LocalText FILLED_IN =
      new LocalText("就是这份申请填写的表", "The form that this application fills in");

  private static final LocalText BROUGHT =
      new LocalText(
          "随本次申请一并办理，办结后由系统共享", "It comes with this application and is then shared by the system");

  private final ResolvingMaterials resolving;

  public MaterialsResolved(ResolvingMaterials resolving) {
    this.resolving = resolving;
  }

  @Override
  public List<MaterialStanding> stand(
      Project project,
      Pack pack,
      Determination determination,
      Collection<MatterId> matters,
      LocalDate today) {
    return resolving.resolve(project, pack, determination, matters, today).stream()
        .filter(ResolvedMaterial::certain)
        .map(resolved -> standing(pack, resolved, matters))
        .toList();
  }

  private static MaterialStanding standing(
      Pack pack, ResolvedMaterial resolved, Collection<MatterId> matters) {
    Material material = Objects.requireNonNull(pack.materials().get(resolved.material()));
    Standing standing = resolved.standing();
    if (material.filledIn() && standing instanceof Standing.ToHandIn) {
      return of(resolved, material, Kind.HELD, FILLED_IN, Optional.empty(), Optional.empty());
    }
    Optional<Evidence> evidence = evidence(standing);
    boolean brought =
        standing instanceof Standing.SharedInternally
            && evidence.isEmpty()
            && material.from().filter(matters::contains).isPresent();
    Optional<LocalDate> until =
        standing instanceof Standing.Tolerated tolerated
            ? tolerated.until()
            : evidence.flatMap(Evidence::until);
    return of(
        resolved,
        material,
        kind(standing),
        brought ? BROUGHT : standing.reason(),
        evidence.map(
            found ->
                new Document(
                    found.content().map(Object::toString).orElse(""),
                    found.name(),
                    found.licence())),
        until);
  }

  private static Optional<Evidence> evidence(Standing standing) {
    if (standing instanceof Standing.Held held) {
      return Optional.of(held.evidence());
    }
    return standing instanceof Standing.SharedInternally shared
        ? shared.evidence()
        : Optional.empty();
  }

  private static Kind kind(Standing standing) {
    if (standing instanceof Standing.Held) {
      return Kind.HELD;
    } else if (standing instanceof Standing.Tolerated) {
      return Kind.TOLERATED;
    } else if (standing instanceof Standing.Promised) {
      return Kind.PROMISED;
    } else if (standing instanceof Standing.SharedInternally) {
      return Kind.SHARED;
    }
    return standing instanceof Standing.ToHandIn ? Kind.TO_HAND_IN : Kind.NOT_NEEDED;
  }

  private static MaterialStanding of(
      ResolvedMaterial resolved,
      Material material,
      Kind kind,
      LocalText reason,
      Optional<Document> document,
      Optional<LocalDate> until) {
    return new MaterialStanding(
        resolved.matter(),
        resolved.material(),
        material.title(),
        resolved.necessity(),
        kind,
        reason,
        document,
        until);
  }
}
