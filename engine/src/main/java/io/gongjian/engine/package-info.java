/**
 * The kernel: vocabulary, packs, catalogue, use cases and the ports that the other modules fill.
 */
@NullMarked
package io.gongjian.engine;

import org.jspecify.annotations.NullMarked;
