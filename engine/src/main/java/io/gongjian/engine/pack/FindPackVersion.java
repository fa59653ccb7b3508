package io.gongjian.engine.pack;

import java.util.Optional;

/** Finds the very content of a pack that a receipt names, serving or past. */
@FunctionalInterface
public interface FindPackVersion {

  /** Empty when that content is not kept. */
  Optional<Pack> find(PackReference reference);
}
