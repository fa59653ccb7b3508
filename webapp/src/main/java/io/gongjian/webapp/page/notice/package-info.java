/** The page on which one reads what one was told of cases. */
@NullMarked
package io.gongjian.webapp.page.notice;

import org.jspecify.annotations.NullMarked;
