/**
 * What runs inside the server's process so that it never outlives the launcher; needs nothing but
 * the JDK.
 */
@NullMarked
package io.gongjian.webapp.command.launcher.watch;

import org.jspecify.annotations.NullMarked;
