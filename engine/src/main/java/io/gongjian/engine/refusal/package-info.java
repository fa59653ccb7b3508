/** Refusals as values: what a use case says when it does not do what was asked. */
@NullMarked
package io.gongjian.engine.refusal;

import org.jspecify.annotations.NullMarked;
