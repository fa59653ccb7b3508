package io.gongjian.engine.pack;

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

  /** The pack for a region, or why there is none. */
  public PackChoice choose(RegionCode region) {
    Optional<Pack> nearest =
        packs.stream()
            .filter(pack -> pack.region().covers(region))
            .max(
                Comparator.comparingInt(
                    pack -> pack.region().value().replaceFirst("(00){1,2}$", "").length()));
    if (nearest.isEmpty()) {
      return new PackChoice.NoPack(region);
    }
    return nearest.get().regions().containsKey(region)
        ? new PackChoice.Chosen(nearest.get())
        : new PackChoice.UnknownRegion(region);
  }
}
