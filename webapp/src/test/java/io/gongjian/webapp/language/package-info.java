/** Tests of words and their bundles. */
@NullMarked
package io.gongjian.webapp.language;

import org.jspecify.annotations.NullMarked;
