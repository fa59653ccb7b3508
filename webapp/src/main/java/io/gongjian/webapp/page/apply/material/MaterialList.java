package io.gongjian.webapp.page.apply.material;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.material.MaterialRow.NeededBy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The materials of all matters that are required or open, each once with its strictest necessity:
 * what has to be handed in, and apart from it what departments share among themselves.
 */
public final class MaterialList {

  private final List<MaterialRow> toHandIn;
  private final List<MaterialRow> possible;
  private final List<MaterialRow> shared;

  private MaterialList(List<MaterialRow> rows) {
    this.toHandIn = rows.stream().filter(row -> row.isCertain() && !row.isShared()).toList();
    this.possible = rows.stream().filter(row -> !row.isCertain() && !row.isShared()).toList();
    this.shared = rows.stream().filter(row -> row.isCertain() && row.isShared()).toList();
  }

  public static MaterialList of(Pack pack, Determination determination, Words words) {
    Map<MaterialId, List<Need>> needs = new LinkedHashMap<>();
    for (MatterResult result : determination.matters()) {
      Matter matter = pack.matters().get(result.matter());
      if (matter == null || result.applicability() == Applicability.NOT_REQUIRED) {
        continue;
      }
      for (MaterialResult material : result.materials()) {
        boolean certain = material.certain() && result.applicability() == Applicability.REQUIRED;
        needs
            .computeIfAbsent(material.material(), id -> new ArrayList<>())
            .add(new Need(matter, material.necessity(), material.delivery(), certain));
      }
    }
    List<MaterialRow> rows = new ArrayList<>();
    needs.forEach(
        (id, those) -> {
          Material material = pack.materials().get(id);
          if (material != null) {
            rows.add(row(pack, material, those, words));
          }
        });
    rows.sort(
        Comparator.comparing(MaterialRow::isCertain)
            .thenComparing(row -> row.getNeededBy().size())
            .reversed());
    return new MaterialList(rows);
  }

  /** What certainly has to be handed in. */
  public List<MaterialRow> getToHandIn() {
    return toHandIn;
  }

  /** What has to be handed in should open matters turn out to be required. */
  public List<MaterialRow> getPossible() {
    return possible;
  }

  public List<MaterialRow> getShared() {
    return shared;
  }

  private record Need(Matter matter, Necessity necessity, Delivery delivery, boolean certain) {}

  private static MaterialRow row(Pack pack, Material material, List<Need> needs, Words words) {
    boolean certain = needs.stream().anyMatch(Need::certain);
    Necessity strictest =
        needs.stream()
            .filter(need -> !certain || need.certain())
            .map(Need::necessity)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    Delivery delivery =
        needs.stream()
            .filter(need -> !certain || need.certain())
            .map(Need::delivery)
            .reduce(Delivery.FREE, Delivery::and);
    List<NeededBy> neededBy =
        needs.stream()
            .filter(need -> !certain || need.certain())
            .map(
                need ->
                    new NeededBy(
                        need.matter().id().value(), need.matter().title().in(words.locale())))
            .toList();
    return new MaterialRow(pack, material, strictest, delivery, certain, neededBy, words);
  }
}
