/** Projects and their facts in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.project;

import org.jspecify.annotations.NullMarked;
