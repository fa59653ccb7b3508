/** Tests of files of documents. */
@NullMarked
package io.gongjian.webapp.adapter.document;

import org.jspecify.annotations.NullMarked;
