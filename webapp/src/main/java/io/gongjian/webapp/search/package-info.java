/** The search of the top bar. */
@NullMarked
package io.gongjian.webapp.search;

import org.jspecify.annotations.NullMarked;
