package io.gongjian.engine.pack;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with one folder for each pack; a pack finds those that it lies over beside it. */
public final class PacksFolder {

  private static final List<String> MARKS =
      List.of("pack.yaml", "fills.yaml", "vocabulary.yaml", "regions.yaml");

  private final Path folder;
  private final PackLoader loader;

  public PacksFolder(Path folder, PackLoader loader) {
    this.folder = folder;
    this.loader = loader;
  }

  /**
   * The names of the packs in it, in order. A folder with files of a pack is one even where its
   * {@code pack.yaml} is lost.
   *
   * @throws EngineException UNREADABLE_PACK when the folder is missing or the disk fails
   */
  public List<String> names() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(PacksFolder::isPack)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException accident) {
      throw new EngineException(ErrorCode.UNREADABLE_PACK, folder.toString(), accident);
    }
  }

  private static boolean isPack(Path entry) {
    return !entry.getFileName().toString().startsWith(".")
        && MARKS.stream().anyMatch(mark -> Files.isRegularFile(entry.resolve(mark)));
  }

  /** The files of a pack and of the packs that it lies over, as far as they are there. */
  public PackSource source(String name) {
    PackFiles own = PackFiles.read(folder.resolve(name));
    List<String> names = names();
    List<PackFiles> chain = new ArrayList<>(List.of(own));
    while (chain.size() < PackSource.MOST_PACKS) {
      Optional<String> extended =
          loader.baseOf(chain.get(chain.size() - 1)).filter(names::contains);
      boolean isNew =
          extended
              .filter(below -> chain.stream().noneMatch(one -> one.name().equals(below)))
              .isPresent();
      if (!isNew) {
        break;
      }
      chain.add(PackFiles.read(folder.resolve(extended.orElseThrow())));
    }
    return new PackSource(own, chain.subList(1, chain.size()));
  }

  /** Tells the packs of the folder that are for the region of {@code name}. */
  public List<PackFault> rivals(String name) {
    PackFiles own = PackFiles.read(folder.resolve(name));
    Optional<PackLoader.StatedRegion> region = loader.regionOf(own);
    if (region.isEmpty()) {
      return List.of();
    }
    return names().stream()
        .filter(other -> !other.equals(name))
        .filter(
            other ->
                loader
                    .regionOf(PackFiles.read(folder.resolve(other)))
                    .filter(stated -> stated.code().equals(region.get().code()))
                    .isPresent())
        .map(
            other ->
                PackFault.of(
                    FaultCode.REGION_TAKEN,
                    region.get().place(),
                    region.get().code().value(),
                    other))
        .toList();
  }

  /** Loads a pack together with the one that it extends. */
  public PackLoading load(String name) {
    return loader.load(source(name));
  }
}
