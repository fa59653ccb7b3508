/** Flows as step tables: what a table says, what may be done in a case, and how a case reads. */
@NullMarked
package io.gongjian.engine.flow;

import org.jspecify.annotations.NullMarked;
