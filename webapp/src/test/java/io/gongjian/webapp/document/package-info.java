/** Tests of files of documents. */
@NullMarked
package io.gongjian.webapp.document;

import org.jspecify.annotations.NullMarked;
