/** Cases, what is done in them, and the lists of the desk. */
@NullMarked
package io.gongjian.webapp.rest.casefile;

import org.jspecify.annotations.NullMarked;
