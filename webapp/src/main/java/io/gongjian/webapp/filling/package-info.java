/** The page of a draft: one form for all its matters, written as plain HTML. */
@NullMarked
package io.gongjian.webapp.filling;

import org.jspecify.annotations.NullMarked;
