/** What surrounds every page: who is signed in, navigation, home, search, refusals. */
@NullMarked
package io.gongjian.webapp.page.frame;

import org.jspecify.annotations.NullMarked;
