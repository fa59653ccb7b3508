@NullMarked
package io.gongjian.engine.pattern;

import org.jspecify.annotations.NullMarked;
