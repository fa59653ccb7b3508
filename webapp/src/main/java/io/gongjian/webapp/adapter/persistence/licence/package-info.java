/** The library of licences in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.licence;

import org.jspecify.annotations.NullMarked;
