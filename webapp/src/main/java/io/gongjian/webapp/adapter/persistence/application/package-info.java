/** Applications in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.application;

import org.jspecify.annotations.NullMarked;
