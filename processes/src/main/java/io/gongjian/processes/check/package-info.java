/** Checks the flows of packs by playing them. */
@NullMarked
package io.gongjian.processes.check;

import org.jspecify.annotations.NullMarked;
