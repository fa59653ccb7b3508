/** What happens to requests before they get a thread. */
@NullMarked
package io.gongjian.webapp.wire;

import org.jspecify.annotations.NullMarked;
