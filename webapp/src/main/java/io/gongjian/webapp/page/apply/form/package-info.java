/** The page of a draft: one form for all its matters, written as plain HTML. */
@NullMarked
package io.gongjian.webapp.page.apply.form;

import org.jspecify.annotations.NullMarked;
