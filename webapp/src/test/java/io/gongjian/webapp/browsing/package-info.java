/** People at the browser: what they do on pages and what must hold on every page. */
@NullMarked
package io.gongjian.webapp.browsing;

import org.jspecify.annotations.NullMarked;
