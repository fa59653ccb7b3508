/** Pages on which an applicant hands in materials. */
@NullMarked
package io.gongjian.webapp.page.apply.document;

import org.jspecify.annotations.NullMarked;
