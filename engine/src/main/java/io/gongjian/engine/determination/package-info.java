/** What applies to a project and why: the result types and the ports that make them. */
@NullMarked
package io.gongjian.engine.determination;

import org.jspecify.annotations.NullMarked;
