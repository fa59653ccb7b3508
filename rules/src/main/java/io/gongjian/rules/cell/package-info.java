/** Cells of rule tables: read by the FEEL parser, kept as conditions of a few closed kinds. */
@NullMarked
package io.gongjian.rules.cell;

import org.jspecify.annotations.NullMarked;
