/**
 * Starts the database and the server a person needs to work with Gongjian on their own machine, and
 * stops them.
 */
@NullMarked
package io.gongjian.webapp.command.launcher;

import org.jspecify.annotations.NullMarked;
