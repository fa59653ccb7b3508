@NullMarked
package io.gongjian.engine.effect;

import org.jspecify.annotations.NullMarked;
