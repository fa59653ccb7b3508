/** The kernel: vocabulary, packs, use cases and the ports they need, in plain Java. */
@NullMarked
package io.gongjian.engine;

import org.jspecify.annotations.NullMarked;
