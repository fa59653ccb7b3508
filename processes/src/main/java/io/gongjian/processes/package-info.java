/** Runs the flows of the pack. */
@NullMarked
package io.gongjian.processes;

import org.jspecify.annotations.NullMarked;
