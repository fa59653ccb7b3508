/** Tests of lists on paper. */
@NullMarked
package io.gongjian.webapp.print;

import org.jspecify.annotations.NullMarked;
