/** Tells the conditions of flows by the facts and situations of a case. */
@NullMarked
package io.gongjian.rules.flow;

import org.jspecify.annotations.NullMarked;
