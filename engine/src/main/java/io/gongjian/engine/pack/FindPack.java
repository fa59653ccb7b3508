package io.gongjian.engine.pack;

import java.time.LocalDate;

/** Finds the pack that counts for a region on a day: the one of the smallest region in force. */
@FunctionalInterface
public interface FindPack {

  /**
   * Chooses for {@code region} among the packs that are in force on {@code asOf}. Where the pack
   * that the region has of its own cannot be served, a wider one never answers in its place.
   */
  PackChoice find(RegionCode region, LocalDate asOf);
}
