/** How the server is reached. */
@NullMarked
package io.gongjian.webapp.reach;

import org.jspecify.annotations.NullMarked;
