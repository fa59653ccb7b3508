@NullMarked
package io.gongjian.engine.moment;

import org.jspecify.annotations.NullMarked;
