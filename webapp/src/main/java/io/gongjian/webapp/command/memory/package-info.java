/** The benchmark of memory: what stays after many merges, publications and requests. */
@NullMarked
package io.gongjian.webapp.command.memory;

import org.jspecify.annotations.NullMarked;
