/**
 * Cases, their lists, their record, the events of their clocks and their notices in the database.
 */
@NullMarked
package io.gongjian.webapp.adapter.persistence.casefile;

import org.jspecify.annotations.NullMarked;
