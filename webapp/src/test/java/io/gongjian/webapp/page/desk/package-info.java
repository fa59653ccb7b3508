/** Tests of the desk. */
@NullMarked
package io.gongjian.webapp.page.desk;

import org.jspecify.annotations.NullMarked;
