/** Example values of facts: enough of them to see every way in which rules tell values apart. */
@NullMarked
package io.gongjian.rules.sample;

import org.jspecify.annotations.NullMarked;
