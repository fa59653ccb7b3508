/** Writes step tables as BPMN, with lanes and a diagram laid out here. */
@NullMarked
package io.gongjian.processes.bpmn;

import org.jspecify.annotations.NullMarked;
