/** PDFs, which are read and painted in processes of their own that can be ended. */
@NullMarked
package io.gongjian.webapp.adapter.document.pdf;

import org.jspecify.annotations.NullMarked;
