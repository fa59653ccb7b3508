/** The desk of officials: the list of what there is to do, and the page of a case. */
@NullMarked
package io.gongjian.webapp.page.desk;

import org.jspecify.annotations.NullMarked;
