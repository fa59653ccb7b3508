/** Applications in the database. */
@NullMarked
package io.gongjian.webapp.persistence.application;

import org.jspecify.annotations.NullMarked;
