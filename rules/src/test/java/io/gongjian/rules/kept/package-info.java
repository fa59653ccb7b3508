@NullMarked
package io.gongjian.rules.kept;

import org.jspecify.annotations.NullMarked;
