package io.gongjian.engine.check;

import io.gongjian.engine.pack.Pack;
import java.util.Optional;

/**
 * A pack with what its check found.
 *
 * @param pack empty when its files could not be loaded
 */
public record ProvedPack(Optional<Pack> pack, PackReport report) {}
