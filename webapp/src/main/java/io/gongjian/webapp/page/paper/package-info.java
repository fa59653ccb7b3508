/** Lists on paper: the print view as a PDF with its fonts inside. */
@NullMarked
package io.gongjian.webapp.page.paper;

import org.jspecify.annotations.NullMarked;
