package io.gongjian.forms.application;

import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.forms.prefill.PrefilledJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows how a material stands. */
public final class MaterialStandingJson {

  private MaterialStandingJson() {}

  /** The material without the matter it is for. */
  public static Map<String, @Nullable Object> tree(ResolvedMaterial material) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("material", material.material().value());
    tree.put("title", PrefilledJson.tree(material.title()));
    tree.put("necessity", material.necessity().word());
    if (!material.delivery().isFree()) {
      tree.put("delivery", material.delivery().tree());
    }
    tree.put("standing", material.standing().kind().word());
    tree.put("reason", PrefilledJson.tree(material.standing().reason()));
    tree.put("hash", hash(material));
    tree.put("name", material.standing().evidence().map(Evidence::name).orElse(null));
    tree.put("until", material.standing().until().map(Object::toString).orElse(null));
    return tree;
  }

  /** Empty for a licence that is known by its number alone. */
  private static @Nullable String hash(ResolvedMaterial material) {
    return material
        .standing()
        .evidence()
        .map(found -> found.content().map(Object::toString).orElse(""))
        .orElse(null);
  }
}
