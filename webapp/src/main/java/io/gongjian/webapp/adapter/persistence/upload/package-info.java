/** Unfinished uploads in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.upload;

import org.jspecify.annotations.NullMarked;
