/** The one place where transactions begin and end. */
@NullMarked
package io.gongjian.webapp.transaction;

import org.jspecify.annotations.NullMarked;
