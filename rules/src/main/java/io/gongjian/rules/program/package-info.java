/** Programs of rows of any kind, compiled, proved, explained and kept. */
@NullMarked
package io.gongjian.rules.program;

import org.jspecify.annotations.NullMarked;
