/** What is read of files of BPMN, and what is refused. */
@NullMarked
package io.gongjian.processes.bpmn.reading;

import org.jspecify.annotations.NullMarked;
