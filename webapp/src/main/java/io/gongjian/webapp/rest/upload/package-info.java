/** Uploads over REST, resumable. */
@NullMarked
package io.gongjian.webapp.rest.upload;

import org.jspecify.annotations.NullMarked;
