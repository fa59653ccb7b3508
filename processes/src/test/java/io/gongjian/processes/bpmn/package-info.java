/** What is written as BPMN, and how it is laid out. */
@NullMarked
package io.gongjian.processes.bpmn;

import org.jspecify.annotations.NullMarked;
