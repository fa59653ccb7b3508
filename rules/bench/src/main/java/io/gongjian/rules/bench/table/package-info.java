/**
 * Synthetic rule tables, the same for every engine: as a pack, as a decision table of the DMN
 * standard, and as rows of plain Java.
 */
@NullMarked
package io.gongjian.rules.bench.table;

import org.jspecify.annotations.NullMarked;
