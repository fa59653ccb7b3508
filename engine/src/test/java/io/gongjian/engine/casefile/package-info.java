/** Tests of what of a case is told to whom, on records made by hand. */
@NullMarked
package io.gongjian.engine.casefile;

import org.jspecify.annotations.NullMarked;
