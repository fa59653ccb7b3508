package io.gongjian.webapp.pack;

import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLibrary;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The packs that serve. They are swapped all at once: a request that began with the old ones ends
 * with them.
 */
public final class ServingPacks implements FindPack {

  private volatile Serving serving = new Serving(new PackLibrary(List.of()), Map.of());

  /** What serves, and the faults of the packs that were refused, by the name of their folder. */
  private record Serving(PackLibrary library, Map<String, List<PackFault>> refused) {}

  @Override
  public PackChoice find(RegionCode region, LocalDate asOf) {
    return serving.library().choose(region, asOf);
  }

  /** The very pack that a reference names, while it serves. */
  Optional<Pack> find(PackReference reference) {
    return packs().stream().filter(pack -> pack.reference().equals(reference)).findFirst();
  }

  /** The serving pack of an id. */
  Optional<Pack> find(String id) {
    return serving.library().find(id);
  }

  public List<Pack> packs() {
    return serving.library().packs();
  }

  /** The pack of the widest region. */
  public Optional<Pack> widest() {
    return packs().stream()
        .max(
            Comparator.comparingLong(ServingPacks::breadth)
                .thenComparing(pack -> pack.reference().id()));
  }

  /** All regions of all packs, by code. */
  public List<Region> regions() {
    Map<RegionCode, Region> regions = new TreeMap<>();
    packs().forEach(pack -> regions.putAll(pack.regions()));
    return List.copyOf(regions.values());
  }

  /** The faults of the packs that were refused when packs were loaded last. */
  public Map<String, List<PackFault>> refused() {
    return serving.refused();
  }

  void swap(Collection<Pack> packs, Map<String, List<PackFault>> refused) {
    serving = new Serving(new PackLibrary(packs), Map.copyOf(refused));
  }

  private static long breadth(Pack pack) {
    return pack.regions().keySet().stream().filter(pack.region()::covers).count();
  }
}
