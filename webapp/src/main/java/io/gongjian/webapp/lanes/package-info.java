/** Stage lanes with matter cards and chips: how a determination looks on every page. */
@NullMarked
package io.gongjian.webapp.lanes;

import org.jspecify.annotations.NullMarked;
