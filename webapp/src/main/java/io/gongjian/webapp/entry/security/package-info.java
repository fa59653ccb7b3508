/** Who may come in: signing in for pages and for the API, and what every answer must carry. */
@NullMarked
package io.gongjian.webapp.entry.security;

import org.jspecify.annotations.NullMarked;
