package io.gongjian.engine.pack;

import java.time.LocalDate;
import java.util.Optional;

/** Which pack counts for a region on a day. */
public sealed interface PackChoice {

  /** The pack, where one counts. */
  default Optional<Pack> pack() {
    return this instanceof Chosen chosen ? Optional.of(chosen.chosen()) : Optional.empty();
  }

  /** The pack of the smallest region that covers the one asked for, among those in force. */
  record Chosen(Pack chosen) implements PackChoice {}

  /**
   * The region has a pack of its own, named {@code name}, that cannot be served; a wider one does
   * not answer in its place.
   */
  record HeldBack(RegionCode region, String name) implements PackChoice {}

  /** No pack covers the region. */
  record NoPack(RegionCode region) implements PackChoice {}

  /** A pack would cover the region, but no pack lists it. */
  record UnknownRegion(RegionCode region) implements PackChoice {}

  /**
   * Packs cover the region, but none was in force yet.
   *
   * @param first the first day on which one is
   */
  record NotInForce(RegionCode region, LocalDate asOf, LocalDate first) implements PackChoice {}
}
