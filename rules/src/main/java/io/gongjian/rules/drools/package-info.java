/** Rule tables as Drools rules, built in memory as a canonical model. */
@NullMarked
package io.gongjian.rules.drools;

import org.jspecify.annotations.NullMarked;
