/** Paper: pages as PDF, with the fonts of the product. */
@NullMarked
package io.gongjian.webapp.adapter.print;

import org.jspecify.annotations.NullMarked;
