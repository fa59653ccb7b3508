@NullMarked
package io.gongjian.engine.constraint;

import org.jspecify.annotations.NullMarked;
