/** Drafts of an application: chosen, listed, opened. */
@NullMarked
package io.gongjian.webapp.page.apply.draft;

import org.jspecify.annotations.NullMarked;
