package io.gongjian.engine.pack;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files from which a pack is loaded: its own and those of the packs that it lies over.
 *
 * @param below the pack that it extends, then the one that this extends
 */
public record PackSource(PackFiles own, List<PackFiles> below) {

  /** A province, a city, and a park or district of it. */
  public static final int MOST_PACKS = 3;

  public PackSource {
    below = List.copyOf(below);
  }

  /** A pack that extends one at most, which extends none. */
  public PackSource(PackFiles own, Optional<PackFiles> base) {
    this(own, base.stream().toList());
  }

  /** {@code own} laid over the files of another pack. */
  public static PackSource over(PackFiles own, PackSource base) {
    List<PackFiles> below = new ArrayList<>(List.of(base.own()));
    below.addAll(base.below());
    return new PackSource(own, below);
  }

  /** The pack that it extends. */
  public Optional<PackFiles> base() {
    return below.stream().findFirst();
  }

  /**
   * Opens an archive made by {@link #archive()}.
   *
   * @throws EngineException UNREADABLE_PACK when the bytes are no such archive
   */
  public static PackSource open(byte[] archive) {
    try {
      List<PackFiles> packs = PackArchive.read(archive);
      if (packs.isEmpty() || packs.size() > MOST_PACKS) {
        throw new EngineException(ErrorCode.UNREADABLE_PACK, "archive of " + packs.size());
      }
      return new PackSource(packs.get(0), packs.subList(1, packs.size()));
    } catch (IOException | IllegalArgumentException accident) {
      throw new EngineException(ErrorCode.UNREADABLE_PACK, "archive", accident);
    }
  }

  /** One archive of all files, those of the pack itself first. Equal files give equal bytes. */
  public byte[] archive() {
    List<PackFiles> packs = new ArrayList<>(List.of(own));
    packs.addAll(below);
    return PackArchive.write(packs);
  }

  /** The hash of the pack that is loaded from these files. */
  public String hash() {
    return own.hashWith(below);
  }
}
