/** Drafts in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.draft;

import org.jspecify.annotations.NullMarked;
