/** How the server is reached. */
@NullMarked
package io.gongjian.webapp.entry.reach;

import org.jspecify.annotations.NullMarked;
