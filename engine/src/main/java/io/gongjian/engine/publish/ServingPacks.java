package io.gongjian.engine.publish;

import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackLibrary;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;
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

  private volatile State state = new State(new PackLibrary(List.of()), List.of());

  /** What serves, and what became of every pack there is. */
  private record State(PackLibrary library, List<Publication> publications) {}

  @Override
  public PackChoice find(RegionCode region, LocalDate asOf) {
    return state.library().choose(region, asOf);
  }

  /** The very pack that a reference names, while it serves. */
  public Optional<Pack> find(PackReference reference) {
    return packs().stream().filter(pack -> pack.reference().equals(reference)).findFirst();
  }

  /** The serving pack of an id. */
  public Optional<Pack> find(String id) {
    return state.library().find(id);
  }

  public List<Pack> packs() {
    return state.library().packs();
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

  /** What became of every pack when packs were loaded last, by name. */
  public List<Publication> publications() {
    return state.publications();
  }

  /** Those whose files have faults: an older version answers, or none does. */
  public List<Publication> faulty() {
    return publications().stream().filter(one -> !one.errors().isEmpty()).toList();
  }

  /** True when a pack answers only because the newer files of it have faults. */
  public boolean isLastGood(PackReference reference) {
    return faulty().stream()
        .flatMap(one -> one.pack().stream())
        .anyMatch(pack -> pack.reference().equals(reference));
  }

  /** The word of the API for how a pack serves. */
  public String state(PackReference reference) {
    return isLastGood(reference) ? "last_good" : "current";
  }

  public void swap(List<Publication> publications) {
    Map<RegionCode, String> heldBack = new TreeMap<>();
    publications.stream()
        .filter(Publication::isHeldBack)
        .forEach(one -> one.named().forEach(region -> heldBack.put(region, one.name())));
    List<Pack> packs = publications.stream().flatMap(one -> one.pack().stream()).toList();
    state = new State(new PackLibrary(packs, heldBack), List.copyOf(publications));
  }

  private static long breadth(Pack pack) {
    return pack.regions().keySet().stream().filter(pack.region()::covers).count();
  }
}
