/** The database, reached through MyBatis: a package for each feature. */
@NullMarked
package io.gongjian.webapp.adapter.persistence;

import org.jspecify.annotations.NullMarked;
