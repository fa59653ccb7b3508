/** Tests of the boundary of use cases. */
@NullMarked
package io.gongjian.webapp.entry.transaction;

import org.jspecify.annotations.NullMarked;
