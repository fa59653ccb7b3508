/** Accidents: one exception with a stable code that says who must act. */
@NullMarked
package io.gongjian.engine.error;

import org.jspecify.annotations.NullMarked;
