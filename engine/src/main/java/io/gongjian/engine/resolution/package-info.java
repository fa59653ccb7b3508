/** How each material of a case stands: there, shared, promised, tolerated or to be handed in. */
@NullMarked
package io.gongjian.engine.resolution;

import org.jspecify.annotations.NullMarked;
