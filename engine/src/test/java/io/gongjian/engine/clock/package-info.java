@NullMarked
package io.gongjian.engine.clock;

import org.jspecify.annotations.NullMarked;
