/** Drafts in the database. */
@NullMarked
package io.gongjian.webapp.persistence.draft;

import org.jspecify.annotations.NullMarked;
