/** Tests of the boundary of use cases. */
@NullMarked
package io.gongjian.webapp.transaction;

import org.jspecify.annotations.NullMarked;
