/** What happens to requests before they get a thread. */
@NullMarked
package io.gongjian.webapp.entry.wire;

import org.jspecify.annotations.NullMarked;
