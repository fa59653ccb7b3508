/**
 * What happens to requests between the wire and the application: the server knows no such place.
 */
@NullMarked
package io.gongjian.webapp.wire;

import org.jspecify.annotations.NullMarked;
