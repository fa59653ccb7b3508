/** Projects of an applicant: the list, a new one, and what the pages show of one. */
@NullMarked
package io.gongjian.webapp.page.apply.project;

import org.jspecify.annotations.NullMarked;
