/** Small pieces that every page shares: chip, source badge, cited article. */
@NullMarked
package io.gongjian.webapp.page.pieces;

import org.jspecify.annotations.NullMarked;
