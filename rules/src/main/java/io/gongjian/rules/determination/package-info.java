/** Determining and explaining what applies to a project. */
@NullMarked
package io.gongjian.rules.determination;

import org.jspecify.annotations.NullMarked;
