package io.gongjian.engine.publish;

import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Packs of one region, of which one can serve. */
final class Rivals {

  private Rivals() {}

  /**
   * Of several packs of one region the first by name serves, and the others say so.
   *
   * @return the names of the others
   */
  static Set<String> holdBack(Map<String, Publication> published) {
    Map<RegionCode, String> taken = new TreeMap<>();
    Set<String> rivals = new TreeSet<>();
    for (Map.Entry<String, Publication> one : published.entrySet()) {
      Optional<RegionCode> region = one.getValue().pack().map(Pack::region);
      String first =
          region
              .map(code -> taken.computeIfAbsent(code, free -> one.getKey()))
              .orElse(one.getKey());
      if (!first.equals(one.getKey())) {
        rivals.add(one.getKey());
        one.setValue(heldBack(one.getValue(), region.orElseThrow(), first));
      }
    }
    return rivals;
  }

  private static Publication heldBack(Publication rival, RegionCode region, String first) {
    List<PackFault> errors = new ArrayList<>(rival.errors());
    Place place = Place.file(rival.name(), "pack.yaml");
    errors.add(PackFault.of(FaultCode.REGION_TAKEN, place, region.value(), first));
    return new Publication(rival.name(), Optional.empty(), errors, rival.named());
  }
}
