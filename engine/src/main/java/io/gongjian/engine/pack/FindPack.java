package io.gongjian.engine.pack;

import java.util.Optional;

/** Finds the pack that serves a region now: the one of the smallest region that covers it. */
@FunctionalInterface
public interface FindPack {

  /** Empty when no pack covers {@code region} or no covering pack knows it. */
  Optional<Pack> find(RegionCode region);
}
