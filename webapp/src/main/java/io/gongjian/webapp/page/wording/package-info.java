/** Values, limits, days and conditions of rules in the reader's words. */
@NullMarked
package io.gongjian.webapp.page.wording;

import org.jspecify.annotations.NullMarked;
