/** Tests of lists on paper. */
@NullMarked
package io.gongjian.webapp.page.paper;

import org.jspecify.annotations.NullMarked;
