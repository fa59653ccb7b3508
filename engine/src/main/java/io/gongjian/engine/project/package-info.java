/** Projects, what is known of them, and the determinations kept of them. */
@NullMarked
package io.gongjian.engine.project;

import org.jspecify.annotations.NullMarked;
