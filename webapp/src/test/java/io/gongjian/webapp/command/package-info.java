/** The command line, asked as at a terminal. */
@NullMarked
package io.gongjian.webapp.command;

import org.jspecify.annotations.NullMarked;
