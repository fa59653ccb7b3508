/** Tests of what applicants see of their cases. */
@NullMarked
package io.gongjian.webapp.page.apply.casefile;

import org.jspecify.annotations.NullMarked;
