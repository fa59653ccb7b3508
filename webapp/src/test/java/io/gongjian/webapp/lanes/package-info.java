/** Tests of stage lanes. */
@NullMarked
package io.gongjian.webapp.lanes;

import org.jspecify.annotations.NullMarked;
