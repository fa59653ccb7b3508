/** Scenarios tried on a pack: what was expected against what is determined. */
@NullMarked
package io.gongjian.engine.scenario;

import org.jspecify.annotations.NullMarked;
