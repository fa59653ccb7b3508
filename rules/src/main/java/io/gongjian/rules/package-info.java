/** Rule tables and the only place that knows Drools and FEEL. */
@NullMarked
package io.gongjian.rules;

import org.jspecify.annotations.NullMarked;
