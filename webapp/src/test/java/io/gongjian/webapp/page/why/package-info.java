/** Tests of explanations in words. */
@NullMarked
package io.gongjian.webapp.page.why;

import org.jspecify.annotations.NullMarked;
