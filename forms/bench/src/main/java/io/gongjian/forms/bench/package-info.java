/** Benchmarks of forms. */
@NullMarked
package io.gongjian.forms.bench;

import org.jspecify.annotations.NullMarked;
