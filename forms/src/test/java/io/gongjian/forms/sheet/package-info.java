@NullMarked
package io.gongjian.forms.sheet;

import org.jspecify.annotations.NullMarked;
