package io.gongjian.forms.application;

import io.gongjian.forms.prefill.PrefilledJson;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows how a material stands. */
public final class MaterialStandingJson {

  private MaterialStandingJson() {}

  /** The material without the matter it is for. */
  public static Map<String, @Nullable Object> tree(MaterialStanding material) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("material", material.material().value());
    tree.put("title", PrefilledJson.tree(material.title()));
    tree.put("necessity", material.necessity().word());
    tree.put("standing", material.kind().word());
    tree.put("reason", PrefilledJson.tree(material.reason()));
    tree.put("hash", material.document().map(MaterialStanding.Document::hash).orElse(null));
    tree.put("name", material.document().map(MaterialStanding.Document::name).orElse(null));
    tree.put("until", material.until().map(Object::toString).orElse(null));
    return tree;
  }
}
