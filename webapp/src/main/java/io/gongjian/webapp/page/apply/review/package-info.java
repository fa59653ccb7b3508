/** What is handed in: the last look, a draft brought up to date, and the application as it was. */
@NullMarked
package io.gongjian.webapp.page.apply.review;

import org.jspecify.annotations.NullMarked;
