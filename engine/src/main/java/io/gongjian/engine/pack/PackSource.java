package io.gongjian.engine.pack;

import java.util.Optional;

/** The files from which a pack is loaded: its own and those of the pack that it extends. */
public record PackSource(PackFiles own, Optional<PackFiles> base) {

  /** The hash of the pack that is loaded from these files. */
  public String hash() {
    return own.hashWith(base);
  }
}
