/** Regular expressions that can be run on any text within a bound. */
@NullMarked
package io.gongjian.engine.pattern;

import org.jspecify.annotations.NullMarked;
