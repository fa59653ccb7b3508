/** Small pieces that every page shares: chip, source badge, cited article. */
@NullMarked
package io.gongjian.webapp.pieces;

import org.jspecify.annotations.NullMarked;
