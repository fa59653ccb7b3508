/** Stage lanes with matter cards and chips: how a determination looks on every page. */
@NullMarked
package io.gongjian.webapp.page.lanes;

import org.jspecify.annotations.NullMarked;
