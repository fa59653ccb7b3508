/** Determining by facts that come with the question. */
@NullMarked
package io.gongjian.webapp.rest.determination;

import org.jspecify.annotations.NullMarked;
