/** Lists on paper: the print view as a PDF with its fonts inside. */
@NullMarked
package io.gongjian.webapp.print;

import org.jspecify.annotations.NullMarked;
