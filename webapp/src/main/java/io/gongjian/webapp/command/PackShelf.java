package io.gongjian.webapp.command;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLibrary;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.publish.NamedRegions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The packs that a question on the command line is answered with. One with errors keeps no other
 * from answering, and no wider one answers in its place.
 */
final class PackShelf {

  /** What is wrong there is told first: much else follows from it. */
  private static final String HEAD = "pack.yaml";

  private final PackLibrary library;
  private final Optional<Pack> only;
  private final Map<String, CannotAnswer> faulty;
  private final Map<RegionCode, CannotAnswer> rivals;

  private PackShelf(
      PackLibrary library,
      Optional<Pack> only,
      Map<String, CannotAnswer> faulty,
      Map<RegionCode, CannotAnswer> rivals) {
    this.library = library;
    this.only = only;
    this.faulty = faulty;
    this.rivals = rivals;
  }

  /** What became of one pack's files. */
  private record Taken(
      String name, Optional<Pack> pack, Set<RegionCode> regions, Optional<CannotAnswer> why) {}

  /**
   * Loads the packs of {@code folder}, or the one that is named.
   *
   * @param pack the folder of a pack, or its id within {@code folder}
   */
  static PackShelf open(PackLoader loader, Path folder, @Nullable String pack) {
    AskedPacks asked = AskedPacks.of(loader, folder, pack);
    if (pack == null) {
      return shelf(asked.names().parallelStream().map(one -> take(asked.folder(), one)).toList());
    }
    Taken one = take(asked.folder(), asked.names().get(0));
    one.why().ifPresent(PackShelf::refuse);
    return new PackShelf(
        new PackLibrary(one.pack().stream().toList()), one.pack(), Map.of(), Map.of());
  }

  private static PackShelf shelf(List<Taken> all) {
    Map<String, CannotAnswer> faulty = new TreeMap<>();
    Map<RegionCode, String> heldBack = new TreeMap<>();
    Map<RegionCode, CannotAnswer> rivals = new TreeMap<>();
    for (Taken one : all) {
      one.why().ifPresent(why -> faulty.put(one.name(), why));
      one.regions().forEach(region -> heldBack.put(region, one.name()));
    }
    List<Pack> loaded = new ArrayList<>();
    for (Taken one : all) {
      for (Pack pack : one.pack().stream().toList()) {
        Optional<Pack> rival =
            loaded.stream().filter(other -> other.region().equals(pack.region())).findFirst();
        rival.ifPresentOrElse(
            other -> rivals.put(pack.region(), twoOfOneRegion(other, pack)),
            () -> loaded.add(pack));
      }
    }
    if (loaded.isEmpty()) {
      faulty.values().stream().findFirst().ifPresent(PackShelf::refuse);
    }
    return new PackShelf(new PackLibrary(loaded, heldBack), Optional.empty(), faulty, rivals);
  }

  private static void refuse(CannotAnswer why) {
    throw why;
  }

  private static Taken take(PacksFolder packs, String name) {
    PackLoading loading = packs.load(name);
    if (loading.pack().isPresent()) {
      return new Taken(name, loading.pack(), Set.of(), Optional.empty());
    }
    PackFault first =
        loading.faults().stream()
            .filter(PackFault::isError)
            .min(Comparator.comparing(fault -> !fault.place().file().equals(HEAD)))
            .orElseThrow();
    return new Taken(
        name,
        Optional.empty(),
        NamedRegions.of(packs.source(name).own()),
        Optional.of(
            new CannotAnswer(
                "政策包 %s 有错误，请运行 ./gongjian check: %s %s"
                    .formatted(name, first.place(), first.what(Locale.CHINESE)),
                "pack %s has errors, run ./gongjian check: %s %s"
                    .formatted(name, first.place(), first.what(Locale.ENGLISH)))));
  }

  private static CannotAnswer twoOfOneRegion(Pack one, Pack other) {
    return new CannotAnswer(
        "政策包 %s 和 %s 是同一个地区 %s 的，请用 --pack 指定一个"
            .formatted(one.reference().id(), other.reference().id(), one.region()),
        "the packs %s and %s are for one region, %s; name one by --pack"
            .formatted(one.reference().id(), other.reference().id(), one.region()));
  }

  /**
   * The pack against which the facts of a question are read: the one that answers it, else the
   * nearest that will, else the one that knows most matters.
   */
  Pack forReading(RegionCode region, LocalDate day) {
    if (choose(region, day) instanceof PackChoice.Chosen chosen) {
      return chosen.chosen();
    }
    return library.packs().stream()
        .filter(pack -> pack.region().covers(region))
        .max(Comparator.comparing(Pack::validFrom))
        .orElseGet(this::widest);
  }

  private void refuseRivals(Pack pack) {
    Optional.ofNullable(rivals.get(pack.region())).ifPresent(PackShelf::refuse);
  }

  private Pack widest() {
    return library.packs().stream()
        .max(Comparator.comparingInt(pack -> pack.matters().size()))
        .orElseThrow(() -> new CannotAnswer("没有任何政策包", "there is no pack"));
  }

  /**
   * The region asked where none is said: that of the one pack, or of the pack that others extend.
   */
  RegionCode region() {
    return only.map(Pack::region)
        .orElseGet(
            () ->
                library.packs().stream()
                    .filter(pack -> pack.base().isEmpty())
                    .map(Pack::region)
                    .findFirst()
                    .orElseGet(() -> widest().region()));
  }

  /** The pack for {@code region} that is in force on {@code day}. */
  PackChoice choose(RegionCode region, LocalDate day) {
    return only.<PackChoice>map(
            pack ->
                pack.validFrom().isAfter(day)
                    ? new PackChoice.NotInForce(region, day, pack.validFrom())
                    : new PackChoice.Chosen(pack))
        .orElseGet(() -> library.choose(region, day));
  }

  /**
   * The pack for {@code region} that is in force on {@code day}, or the line that says why none.
   */
  Pack forRegion(RegionCode region, LocalDate day) {
    PackChoice choice = choose(region, day);
    if (choice instanceof PackChoice.NotInForce early) {
      throw new CannotAnswer(
          "地区 %s 在 %s 没有已施行的政策包，已知最早的施行日是 %s".formatted(region, day, early.first()),
          "no pack for region %s was in force on %s; the first day known is %s"
              .formatted(region, day, early.first()));
    }
    if (choice instanceof PackChoice.HeldBack held) {
      refuse(Objects.requireNonNull(faulty.get(held.name())));
    }
    choice.pack().ifPresent(this::refuseRivals);
    return choice
        .pack()
        .orElseThrow(
            () ->
                new CannotAnswer("没有适用于地区 " + region + " 的政策包", "no pack covers region " + region));
  }
}
