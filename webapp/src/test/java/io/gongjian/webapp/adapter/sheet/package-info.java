/** Tests of files of documents. */
@NullMarked
package io.gongjian.webapp.adapter.sheet;

import org.jspecify.annotations.NullMarked;
