package io.gongjian.engine.pack;

/** Which pack counts for a region. */
public sealed interface PackChoice {

  /** The pack of the smallest region that covers the one asked for. */
  record Chosen(Pack pack) implements PackChoice {}

  /** No pack covers the region. */
  record NoPack(RegionCode region) implements PackChoice {}

  /** A pack would cover the region, but no pack lists it. */
  record UnknownRegion(RegionCode region) implements PackChoice {}
}
