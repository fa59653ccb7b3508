@NullMarked
package io.gongjian.engine.pack;

import org.jspecify.annotations.NullMarked;
