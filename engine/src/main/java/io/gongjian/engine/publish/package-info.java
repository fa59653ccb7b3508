/** The way of a pack from its files to serving, and what serves when they have faults. */
@NullMarked
package io.gongjian.engine.publish;

import org.jspecify.annotations.NullMarked;
