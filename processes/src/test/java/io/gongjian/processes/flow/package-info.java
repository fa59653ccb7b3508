/** Tests of the plain interpreter. */
@NullMarked
package io.gongjian.processes.flow;

import org.jspecify.annotations.NullMarked;
