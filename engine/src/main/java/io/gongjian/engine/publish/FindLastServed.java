package io.gongjian.engine.publish;

import io.gongjian.engine.pack.PackSource;
import java.util.Optional;

/** Finds the files of the version of a pack that served last. */
@FunctionalInterface
public interface FindLastServed {

  /**
   * Empty when no version of that pack ever served.
   *
   * @param pack the id of the pack
   */
  Optional<PackSource> find(String pack);
}
