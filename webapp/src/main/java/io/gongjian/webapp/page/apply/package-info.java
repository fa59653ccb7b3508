/** Pages of applicants. */
@NullMarked
package io.gongjian.webapp.page.apply;

import org.jspecify.annotations.NullMarked;
