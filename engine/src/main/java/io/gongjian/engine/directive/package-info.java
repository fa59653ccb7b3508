/** The rows that decide how fields are asked, in order, and the port that tells how they stand. */
@NullMarked
package io.gongjian.engine.directive;

import org.jspecify.annotations.NullMarked;
