@NullMarked
package io.gongjian.forms.check;

import org.jspecify.annotations.NullMarked;
