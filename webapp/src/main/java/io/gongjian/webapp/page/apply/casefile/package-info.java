/** Pages on which an applicant follows cases, answers corrections and takes cases back. */
@NullMarked
package io.gongjian.webapp.page.apply.casefile;

import org.jspecify.annotations.NullMarked;
