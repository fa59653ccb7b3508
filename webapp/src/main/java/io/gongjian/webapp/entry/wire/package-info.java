/**
 * What happens to requests between the wire and the application: the server knows no such place.
 */
@NullMarked
package io.gongjian.webapp.entry.wire;

import org.jspecify.annotations.NullMarked;
