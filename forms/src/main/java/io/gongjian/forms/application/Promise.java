package io.gongjian.forms.application;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.wording.Sentences;
import java.util.Collection;
import java.util.List;

/**
 * A promise (告知承诺) that takes the place of a material; each is confirmed by itself.
 *
 * @param id {@code matter/material}
 */
public record Promise(String id, MatterId matter, MaterialId material, LocalText text) {

  /** The promises that the materials of a case need. */
  public static List<Promise> of(Pack pack, Collection<MaterialStanding> materials) {
    return materials.stream()
        .filter(MaterialStanding::needsPromise)
        .map(material -> of(pack, material))
        .toList();
  }

  private static Promise of(Pack pack, MaterialStanding material) {
    Matter matter = pack.matters().get(material.matter());
    LocalText title = matter == null ? Sentences.same(material.matter().value()) : matter.title();
    String key =
        material.kind() == MaterialStanding.Kind.TOLERATED
            ? "promise.tolerated"
            : "promise.promised";
    return new Promise(
        material.matter() + "/" + material.material(),
        material.matter(),
        material.material(),
        Sentences.of(key, title, material.title()));
  }
}
