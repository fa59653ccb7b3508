/** What forms are filled in with before anybody fills them in, and where it comes from. */
@NullMarked
package io.gongjian.forms.prefill;

import org.jspecify.annotations.NullMarked;
