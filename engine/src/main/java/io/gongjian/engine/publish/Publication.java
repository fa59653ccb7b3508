package io.gongjian.engine.publish;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.RegionCode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What became of the files of a pack.
 *
 * @param name the name of the pack
 * @param serving what serves: these files when they have no error, else the version that served
 *     last; empty when there is none
 * @param errors why these files do not serve; none when they do
 * @param named the regions that the files say they are for, as far as that can be read
 */
public record Publication(
    String name, Optional<Serving> serving, List<PackFault> errors, SortedSet<RegionCode> named) {

  /** A pack that serves, with the files that it was loaded from. */
  public record Serving(Pack pack, PackSource source) {}

  public Publication {
    errors = List.copyOf(errors);
    named = Collections.unmodifiableSortedSet(new TreeSet<>(named));
  }

  static Publication ofOwnFiles(Pack pack, PackSource source) {
    return new Publication(
        pack.reference().id(),
        Optional.of(new Serving(pack, source)),
        List.of(),
        new TreeSet<>(Set.of(pack.region())));
  }

  public Optional<Pack> pack() {
    return serving.map(Serving::pack);
  }

  /** True when an older version answers because these files have faults. */
  public boolean isLastGood() {
    return serving.isPresent() && !errors.isEmpty();
  }

  /** True when nothing serves: its regions are refused, and no wider pack answers for them. */
  public boolean isHeldBack() {
    return serving.isEmpty();
  }
}
