/** Tests of the pages of a project, in a browser and without one. */
@NullMarked
package io.gongjian.webapp.page.apply.guide;

import org.jspecify.annotations.NullMarked;
