/** Unfinished uploads in the database. */
@NullMarked
package io.gongjian.webapp.persistence.upload;

import org.jspecify.annotations.NullMarked;
