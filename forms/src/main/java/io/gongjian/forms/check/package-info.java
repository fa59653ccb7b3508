/** Checks of forms and of what was filled in, with messages in both languages. */
@NullMarked
package io.gongjian.forms.check;

import org.jspecify.annotations.NullMarked;
