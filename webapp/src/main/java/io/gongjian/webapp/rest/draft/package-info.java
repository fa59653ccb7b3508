/** Resources of drafts. */
@NullMarked
package io.gongjian.webapp.rest.draft;

import org.jspecify.annotations.NullMarked;
