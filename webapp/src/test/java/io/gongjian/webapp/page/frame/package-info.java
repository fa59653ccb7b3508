/** Tests of what frames every page. */
@NullMarked
package io.gongjian.webapp.page.frame;

import org.jspecify.annotations.NullMarked;
