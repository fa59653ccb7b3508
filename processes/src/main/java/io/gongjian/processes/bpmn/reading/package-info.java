/** Reads files of BPMN, ours and foreign ones, into step tables; none of them ever runs. */
@NullMarked
package io.gongjian.processes.bpmn.reading;

import org.jspecify.annotations.NullMarked;
