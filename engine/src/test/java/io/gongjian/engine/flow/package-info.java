/** Tests of step tables. */
@NullMarked
package io.gongjian.engine.flow;

import org.jspecify.annotations.NullMarked;
