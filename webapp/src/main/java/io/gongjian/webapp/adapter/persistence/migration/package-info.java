/** Migrations of cases in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.migration;

import org.jspecify.annotations.NullMarked;
