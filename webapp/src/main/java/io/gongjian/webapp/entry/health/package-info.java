/** What the server says of its own health. */
@NullMarked
package io.gongjian.webapp.entry.health;

import org.jspecify.annotations.NullMarked;
