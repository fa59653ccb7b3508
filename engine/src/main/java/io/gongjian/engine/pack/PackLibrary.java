package io.gongjian.engine.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Packs by region: the one of the smallest region that covers a place is the one that counts. A
 * region whose own pack is held back for its faults is never answered by a wider one.
 */
public final class PackLibrary {

  private final List<Pack> packs;
  private final Map<RegionCode, String> heldBack;

  public PackLibrary(Collection<Pack> packs) {
    this(packs, Map.of());
  }

  /**
   * A library some of whose packs cannot be served.
   *
   * @param heldBack the names of these packs by the regions they are for
   */
  public PackLibrary(Collection<Pack> packs, Map<RegionCode, String> heldBack) {
    this.packs =
        packs.stream().sorted(Comparator.comparing((Pack pack) -> pack.reference().id())).toList();
    this.heldBack = new TreeMap<>(heldBack);
    packs.forEach(pack -> this.heldBack.remove(pack.region()));
  }

  public List<Pack> packs() {
    return packs;
  }

  public Optional<Pack> find(String id) {
    return packs.stream().filter(pack -> pack.reference().id().equals(id)).findFirst();
  }

  /**
   * The pack for a region on a day, or why there is none. A pack counts from its first day on;
   * before that the one of the next larger region does.
   */
  public PackChoice choose(RegionCode region, LocalDate asOf) {
    List<Pack> covering = packs.stream().filter(pack -> pack.region().covers(region)).toList();
    Optional<Pack> nearest =
        covering.stream()
            .filter(pack -> !pack.validFrom().isAfter(asOf))
            .max(Comparator.comparingInt(pack -> narrowness(pack.region())));
    Optional<PackChoice> refused =
        heldBack(region, nearest.map(pack -> narrowness(pack.region())).orElse(0));
    if (refused.isPresent()) {
      return refused.get();
    }
    if (covering.isEmpty()) {
      return new PackChoice.NoPack(region);
    }
    if (nearest.isEmpty()) {
      return covering.stream()
          .filter(pack -> pack.regions().containsKey(region))
          .map(Pack::validFrom)
          .min(Comparator.naturalOrder())
          .<PackChoice>map(first -> new PackChoice.NotInForce(region, asOf, first))
          .orElseGet(() -> new PackChoice.UnknownRegion(region));
    }
    return nearest.get().regions().containsKey(region)
        ? new PackChoice.Chosen(nearest.get())
        : new PackChoice.UnknownRegion(region);
  }

  /** The narrowest pack for a region that is held back, where it is narrower than what answers. */
  private Optional<PackChoice> heldBack(RegionCode region, int answering) {
    return heldBack.entrySet().stream()
        .filter(entry -> entry.getKey().covers(region))
        .filter(entry -> narrowness(entry.getKey()) > answering)
        .max(Comparator.comparingInt(entry -> narrowness(entry.getKey())))
        .map(entry -> new PackChoice.HeldBack(region, entry.getValue()));
  }

  private static int narrowness(RegionCode region) {
    return region.value().replaceFirst("(00){1,2}$", "").length();
  }
}
