package io.gongjian.engine.resolution;

import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;

/**
 * A material of a matter and how it stands.
 *
 * @param certain false while open facts may still make it unneeded
 */
public record ResolvedMaterial(
    MatterId matter,
    MaterialId material,
    Necessity necessity,
    boolean certain,
    Standing standing) {}
