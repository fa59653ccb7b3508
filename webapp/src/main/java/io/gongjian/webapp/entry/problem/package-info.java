/** Errors of the API as problem details (RFC 9457), in the language of the reader. */
@NullMarked
package io.gongjian.webapp.entry.problem;

import org.jspecify.annotations.NullMarked;
