/** Starting and stopping, tried for real. */
@NullMarked
package io.gongjian.webapp.command.launcher;

import org.jspecify.annotations.NullMarked;
