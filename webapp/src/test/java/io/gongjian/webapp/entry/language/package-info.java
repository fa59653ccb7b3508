/** Tests of words and their bundles. */
@NullMarked
package io.gongjian.webapp.entry.language;

import org.jspecify.annotations.NullMarked;
