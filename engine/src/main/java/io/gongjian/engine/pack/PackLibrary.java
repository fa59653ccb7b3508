package io.gongjian.engine.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Packs by region: the one of the smallest region that covers a place is the one that counts. */
public final class PackLibrary {

  private final List<Pack> packs;

  public PackLibrary(Collection<Pack> packs) {
    this.packs =
        packs.stream().sorted(Comparator.comparing((Pack pack) -> pack.reference().id())).toList();
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
    if (covering.isEmpty()) {
      return new PackChoice.NoPack(region);
    }
    Optional<Pack> nearest =
        covering.stream()
            .filter(pack -> !pack.validFrom().isAfter(asOf))
            .max(Comparator.comparingInt(PackLibrary::narrowness));
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

  private static int narrowness(Pack pack) {
    return pack.region().value().replaceFirst("(00){1,2}$", "").length();
  }
}
