/** Tests of the list of materials. */
@NullMarked
package io.gongjian.webapp.page.apply.material;

import org.jspecify.annotations.NullMarked;
