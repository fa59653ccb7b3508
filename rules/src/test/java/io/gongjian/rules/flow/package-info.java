@NullMarked
package io.gongjian.rules.flow;

import org.jspecify.annotations.NullMarked;
