package io.gongjian.engine.publish;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.check.ProvedPack;
import io.gongjian.engine.pack.Accidents;
import io.gongjian.engine.pack.KeepPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Takes the files of a pack through everything that comes before serving: loading, compiling and
 * proving its rules, merging its forms, trying its scenarios, and keeping it for good. With one
 * error of any kind they do not serve, and the version that served last does instead. Nothing that
 * a pack holds is ever thrown from here.
 */
public final class PublishingPack {

  private final CheckingPack checking;
  private final KeepPackVersion keepPackVersion;
  private final FindLastServed findLastServed;

  public PublishingPack(
      CheckingPack checking, KeepPackVersion keepPackVersion, FindLastServed findLastServed) {
    this.checking = checking;
    this.keepPackVersion = keepPackVersion;
    this.findLastServed = findLastServed;
  }

  /**
   * Publishes a pack.
   *
   * @param below what became of the pack that it extends, when that was published before; where its
   *     own files do not serve, this pack is laid over those that do
   */
  public Publication publish(PackSource source, Optional<Publication> below) {
    SortedSet<RegionCode> named = NamedRegions.of(source.own());
    if (below.isEmpty()) {
      return publish(source, named);
    }
    return below
        .flatMap(Publication::serving)
        .map(base -> publish(PackSource.over(source.own(), base.source()), named))
        .orElseGet(() -> lastServed(source.own().name(), below.get().errors(), named));
  }

  /** What becomes of a pack whose files could not even be read. */
  public Publication unread(String name, PackFault fault) {
    return lastServed(name, List.of(fault), new TreeSet<>());
  }

  /** A version that another node proved and kept: here it is only loaded and compiled. */
  Optional<Publication> announced(PackSource source) {
    List<PackFault> accidents = new ArrayList<>();
    return Accidents.told(
            whole(source.own().name()),
            accidents::add,
            Optional.<Pack>empty(),
            () -> checking.load(source))
        .map(pack -> Publication.ofOwnFiles(pack, source));
  }

  private Publication publish(PackSource source, SortedSet<RegionCode> named) {
    String name = source.own().name();
    ProvedPack proved = checking.prove(source);
    List<PackFault> errors =
        new ArrayList<>(proved.report().faults().stream().filter(PackFault::isError).toList());
    if (errors.isEmpty() && proved.pack().isPresent()) {
      Pack pack = proved.pack().get();
      boolean kept =
          Accidents.told(
              whole(name),
              errors::add,
              false,
              () -> {
                keepPackVersion.keep(pack.reference(), source);
                return true;
              });
      if (kept) {
        return Publication.ofOwnFiles(pack, source);
      }
    }
    return lastServed(name, errors, named);
  }

  /** It was proved before it served; now it is only loaded and compiled. */
  private Publication lastServed(String name, List<PackFault> errors, SortedSet<RegionCode> named) {
    List<PackFault> why = new ArrayList<>(errors);
    Optional<Publication.Serving> serving =
        Accidents.told(
            whole(name),
            why::add,
            Optional.empty(),
            () ->
                findLastServed
                    .find(name)
                    .flatMap(
                        source ->
                            checking
                                .load(source)
                                .map(pack -> new Publication.Serving(pack, source))));
    return new Publication(name, serving, why, named);
  }

  private static Place whole(String name) {
    return Place.file(name, "pack.yaml");
  }
}
