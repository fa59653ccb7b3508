/** Facts as they are known of one project, each with its source. */
@NullMarked
package io.gongjian.engine.fact;

import org.jspecify.annotations.NullMarked;
