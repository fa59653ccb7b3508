/**
 * Rule tables as data: inputs, rows, effects; the cells are text until the rules module reads them.
 */
@NullMarked
package io.gongjian.engine.table;

import org.jspecify.annotations.NullMarked;
