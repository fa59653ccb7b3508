/** The guidance: questions, answers, and why. */
@NullMarked
package io.gongjian.webapp.page.apply.guide;

import org.jspecify.annotations.NullMarked;
