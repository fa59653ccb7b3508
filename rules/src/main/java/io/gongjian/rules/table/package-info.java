/** Rule tables of a pack, typed and put in order, for one span of days. */
@NullMarked
package io.gongjian.rules.table;

import org.jspecify.annotations.NullMarked;
