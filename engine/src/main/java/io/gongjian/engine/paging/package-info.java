/** Lists that are read a page at a time. */
@NullMarked
package io.gongjian.engine.paging;

import org.jspecify.annotations.NullMarked;
