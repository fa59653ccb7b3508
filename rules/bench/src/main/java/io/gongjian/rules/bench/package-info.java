/** Benchmarks of the rule engine. */
@NullMarked
package io.gongjian.rules.bench;

import org.jspecify.annotations.NullMarked;
