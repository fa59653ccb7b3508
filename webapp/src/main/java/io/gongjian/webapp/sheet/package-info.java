/** Reads and writes workbooks. */
@NullMarked
package io.gongjian.webapp.sheet;

import org.jspecify.annotations.NullMarked;
