/** What was put into the database at a start, so that it is not put there again. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.seed;

import org.jspecify.annotations.NullMarked;
