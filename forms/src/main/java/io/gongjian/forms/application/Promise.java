package io.gongjian.forms.application;

import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.wording.Sentences;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is confirmed before a draft is handed in, each by itself: a promise (告知承诺) that takes the
 * place of a material, or that answers are meant although they are seldom together.
 *
 * @param id {@code matter/material}, or {@code surprise/constraint}
 */
public record Promise(
    String id, Optional<MatterId> matter, Optional<MaterialId> material, LocalText text) {

  private static final String SURPRISE = "surprise/";

  /** What the materials and the answers of a draft need. */
  public static List<Promise> of(
      Pack pack, Collection<ResolvedMaterial> materials, Collection<Contradiction> surprises) {
    return Stream.concat(surprises.stream().map(Promise::of), of(pack, materials).stream())
        .toList();
  }

  private static Promise of(Contradiction surprise) {
    return new Promise(
        SURPRISE + surprise.constraint(),
        Optional.empty(),
        Optional.empty(),
        Sentences.of("promise.surprise", surprise.text()));
  }

  /** True when it confirms that surprising answers are meant. */
  boolean isOfSurprise() {
    return material.isEmpty();
  }

  private static List<Promise> of(Pack pack, Collection<ResolvedMaterial> materials) {
    return materials.stream()
        .filter(ResolvedMaterial::needsPromise)
        .map(material -> of(pack, material))
        .toList();
  }

  private static Promise of(Pack pack, ResolvedMaterial material) {
    Matter matter = pack.matters().get(material.matter());
    LocalText title = matter == null ? Sentences.same(material.matter().value()) : matter.title();
    String key =
        material.standing().kind() == Standing.Kind.TOLERATED
            ? "promise.tolerated"
            : "promise.promised";
    return new Promise(
        material.matter() + "/" + material.material(),
        Optional.of(material.matter()),
        Optional.of(material.material()),
        Sentences.of(key, title, material.title()));
  }
}
