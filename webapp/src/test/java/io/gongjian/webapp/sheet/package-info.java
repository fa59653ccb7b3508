/** Tests of files of documents. */
@NullMarked
package io.gongjian.webapp.sheet;

import org.jspecify.annotations.NullMarked;
