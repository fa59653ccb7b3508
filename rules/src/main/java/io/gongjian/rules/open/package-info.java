/** An index that tells which rows hold and which are still open when facts are missing. */
@NullMarked
package io.gongjian.rules.open;

import org.jspecify.annotations.NullMarked;
