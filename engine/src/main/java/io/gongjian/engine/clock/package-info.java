/**
 * The clock of a case: a ledger of events, read as of any day over the calendar of working days.
 */
@NullMarked
package io.gongjian.engine.clock;

import org.jspecify.annotations.NullMarked;
