/** What Camunda does with what is written for it. */
@NullMarked
package io.gongjian.processes.camunda;

import org.jspecify.annotations.NullMarked;
