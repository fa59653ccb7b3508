/** Questions to others, such as registers, which may be slow: never asked while rows are locked. */
@NullMarked
package io.gongjian.engine.outside;

import org.jspecify.annotations.NullMarked;
