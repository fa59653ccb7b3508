/** Tests of explanations in words. */
@NullMarked
package io.gongjian.webapp.why;

import org.jspecify.annotations.NullMarked;
