/** Reads and writes workbooks. */
@NullMarked
package io.gongjian.webapp.adapter.sheet;

import org.jspecify.annotations.NullMarked;
