package io.gongjian.engine.resolution;

import io.gongjian.engine.matter.Delivery;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.text.LocalText;

/**
 * A material of a matter and how it stands.
 *
 * @param certain false while open facts may still make it unneeded
 */
public record ResolvedMaterial(
    MatterId matter,
    MaterialId material,
    LocalText title,
    Necessity necessity,
    Delivery delivery,
    boolean certain,
    Standing standing) {

  /** A material of which it is not said how it is handed in. */
  public ResolvedMaterial(
      MatterId matter,
      MaterialId material,
      LocalText title,
      Necessity necessity,
      boolean certain,
      Standing standing) {
    this(matter, material, title, necessity, Delivery.FREE, certain, standing);
  }

  /** True when nothing can be handed in without it. */
  public boolean isMissing() {
    return standing.kind() == Standing.Kind.TO_HAND_IN && necessity != Necessity.OPTIONAL;
  }

  /** True when a promise takes its place for now. */
  public boolean needsPromise() {
    return standing.kind() == Standing.Kind.PROMISED || standing.kind() == Standing.Kind.TOLERATED;
  }

  ResolvedMaterial standing(Standing other) {
    return new ResolvedMaterial(matter, material, title, necessity, delivery, certain, other);
  }
}
