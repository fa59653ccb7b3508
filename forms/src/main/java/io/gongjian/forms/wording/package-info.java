/** Sentences of the kernel of forms, Chinese first. */
@NullMarked
package io.gongjian.forms.wording;

import org.jspecify.annotations.NullMarked;
