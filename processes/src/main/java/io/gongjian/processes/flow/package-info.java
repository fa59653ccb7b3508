/** The plain interpreter of step tables: no engine, no store, no clock of its own. */
@NullMarked
package io.gongjian.processes.flow;

import org.jspecify.annotations.NullMarked;
