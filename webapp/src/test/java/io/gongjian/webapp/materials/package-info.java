/** Tests of the list of materials. */
@NullMarked
package io.gongjian.webapp.materials;

import org.jspecify.annotations.NullMarked;
