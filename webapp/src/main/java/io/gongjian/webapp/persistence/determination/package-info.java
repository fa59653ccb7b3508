/** Kept determinations in the database. */
@NullMarked
package io.gongjian.webapp.persistence.determination;

import org.jspecify.annotations.NullMarked;
