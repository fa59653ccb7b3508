package io.gongjian.webapp.rest.ledger;

import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.ledger.LedgerDocument;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.resolution.Evidence;
import io.gongjian.engine.resolution.ListingMaterials.Listed;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.resolution.Standing;
import io.gongjian.webapp.entry.reach.TemplateAddress;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows documents and materials. */
public final class LedgerJson {

  private LedgerJson() {}

  /** Shows a document. */
  public static Map<String, @Nullable Object> document(LedgerDocument document) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("hash", document.hash().value());
    tree.put("name", document.name());
    tree.put("type", document.type().word());
    tree.put("size", document.size());
    tree.put("material", document.material().map(MaterialId::value).orElse(null));
    tree.put("version", document.version());
    tree.put("validUntil", document.validUntil().map(LocalDate::toString).orElse(null));
    tree.put("addedAt", document.addedAt().toString());
    tree.put("addedBy", document.addedBy().value());
    tree.put("usedBy", document.usedBy());
    return tree;
  }

  static Map<String, @Nullable Object> materials(Listed listed, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("asOf", listed.asOf().toString());
    tree.put("items", shown(listed, locale, false));
    tree.put("sharedInternally", shown(listed, locale, true));
    return tree;
  }

  private static List<Map<String, @Nullable Object>> shown(
      Listed listed, Locale locale, boolean shared) {
    return listed.materials().stream()
        .filter(found -> (found.standing().kind() == Standing.Kind.SHARED) == shared)
        .map(
            found ->
                material(
                    Objects.requireNonNull(listed.pack().materials().get(found.material())),
                    found,
                    listed.pack().region(),
                    locale))
        .toList();
  }

  private static Map<String, @Nullable Object> material(
      Material material, ResolvedMaterial found, RegionCode region, Locale locale) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("matter", found.matter().value());
    tree.put("material", material.id().value());
    tree.put("title", material.title().in(locale));
    tree.put("source", material.source().word());
    tree.put("necessity", found.necessity().word());
    if (!found.delivery().isFree()) {
      tree.put("delivery", found.delivery().tree());
    }
    tree.put("certain", found.certain());
    tree.put("standing", found.standing().kind().word());
    tree.put("reason", found.standing().reason().in(locale));
    tree.put("until", found.standing().until().map(LocalDate::toString).orElse(null));
    tree.put(
        "template",
        material.template().map(file -> TemplateAddress.of(material, region)).orElse(null));
    tree.put("evidence", found.standing().evidence().map(LedgerJson::evidence).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> evidence(Evidence evidence) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("name", evidence.name());
    tree.put("hash", evidence.content().map(ContentHash::value).orElse(null));
    tree.put("licence", evidence.licence().map(LicenceId::value).orElse(null));
    tree.put("from", evidence.from().map(MatterId::value).orElse(null));
    return tree;
  }
}
