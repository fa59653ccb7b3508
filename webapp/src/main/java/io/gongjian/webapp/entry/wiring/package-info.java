/** Puts the parts together: ports, use cases, and what happens when the application starts. */
@NullMarked
package io.gongjian.webapp.entry.wiring;

import org.jspecify.annotations.NullMarked;
