/** How the server is reached: under which address, through which proxies, and by whom. */
@NullMarked
package io.gongjian.webapp.entry.reach;

import org.jspecify.annotations.NullMarked;
