/** Pages, REST, persistence, wiring, command line and launcher: the only composition root. */
@NullMarked
package io.gongjian.webapp;

import org.jspecify.annotations.NullMarked;
