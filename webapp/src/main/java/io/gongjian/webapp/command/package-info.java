/** The command line, one class for each subcommand. */
@NullMarked
package io.gongjian.webapp.command;

import org.jspecify.annotations.NullMarked;
