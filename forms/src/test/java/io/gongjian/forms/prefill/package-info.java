@NullMarked
package io.gongjian.forms.prefill;

import org.jspecify.annotations.NullMarked;
