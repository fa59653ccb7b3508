@NullMarked
package io.gongjian.forms.wording;

import org.jspecify.annotations.NullMarked;
