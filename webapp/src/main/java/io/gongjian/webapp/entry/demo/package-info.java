/** Accounts and projects to look around with, seeded only where that is asked for. */
@NullMarked
package io.gongjian.webapp.entry.demo;

import org.jspecify.annotations.NullMarked;
