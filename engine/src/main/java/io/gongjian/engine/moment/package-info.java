/** The one moment at which a use case happens. */
@NullMarked
package io.gongjian.engine.moment;

import org.jspecify.annotations.NullMarked;
