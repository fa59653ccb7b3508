/** Kept determinations in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.determination;

import org.jspecify.annotations.NullMarked;
