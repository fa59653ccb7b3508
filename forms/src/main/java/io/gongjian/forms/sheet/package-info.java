/** Rows of a table that are written in a spreadsheet. */
@NullMarked
package io.gongjian.forms.sheet;

import org.jspecify.annotations.NullMarked;
