@NullMarked
package io.gongjian.forms;

import org.jspecify.annotations.NullMarked;
