/** The reader's language: which one was chosen, and the words of pages in it. */
@NullMarked
package io.gongjian.webapp.entry.language;

import org.jspecify.annotations.NullMarked;
