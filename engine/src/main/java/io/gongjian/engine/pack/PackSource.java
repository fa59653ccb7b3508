package io.gongjian.engine.pack;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files from which a pack is loaded: its own and those of the pack that it extends. */
public record PackSource(PackFiles own, Optional<PackFiles> base) {

  private static final int MOST_PACKS = 2;

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
      return new PackSource(packs.get(0), packs.stream().skip(1).findFirst());
    } catch (IOException | IllegalArgumentException accident) {
      throw new EngineException(ErrorCode.UNREADABLE_PACK, "archive", accident);
    }
  }

  /** One archive of all files, those of the pack itself first. Equal files give equal bytes. */
  public byte[] archive() {
    List<PackFiles> packs = new ArrayList<>(List.of(own));
    base.ifPresent(packs::add);
    return PackArchive.write(packs);
  }

  /** The hash of the pack that is loaded from these files. */
  public String hash() {
    return own.hashWith(base);
  }
}
