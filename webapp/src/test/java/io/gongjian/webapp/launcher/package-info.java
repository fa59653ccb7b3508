/** Starting and stopping, tried for real. */
@NullMarked
package io.gongjian.webapp.launcher;

import org.jspecify.annotations.NullMarked;
