/** Checks of a pack's rule tables before they serve. */
@NullMarked
package io.gongjian.rules.check;

import org.jspecify.annotations.NullMarked;
