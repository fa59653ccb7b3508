/** The one place where transactions begin and end. */
@NullMarked
package io.gongjian.webapp.entry.transaction;

import org.jspecify.annotations.NullMarked;
