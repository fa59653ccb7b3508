/** Values, limits, days and conditions of rules in the reader's words. */
@NullMarked
package io.gongjian.webapp.wording;

import org.jspecify.annotations.NullMarked;
