@NullMarked
package io.gongjian.rules;

import org.jspecify.annotations.NullMarked;
