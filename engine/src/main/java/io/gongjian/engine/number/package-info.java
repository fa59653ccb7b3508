/** Which numbers the product takes, and how numbers that people type are read. */
@NullMarked
package io.gongjian.engine.number;

import org.jspecify.annotations.NullMarked;
