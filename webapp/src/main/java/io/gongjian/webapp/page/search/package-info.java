/** The search of the top bar. */
@NullMarked
package io.gongjian.webapp.page.search;

import org.jspecify.annotations.NullMarked;
