/** What mails say, in the language of who reads them. */
@NullMarked
package io.gongjian.webapp.entry.letter;

import org.jspecify.annotations.NullMarked;
