/** Tests of stage lanes. */
@NullMarked
package io.gongjian.webapp.page.lanes;

import org.jspecify.annotations.NullMarked;
