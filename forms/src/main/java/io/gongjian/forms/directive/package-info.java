/** How the fields of a form are asked now: rows of field tables applied to what was filled in. */
@NullMarked
package io.gongjian.forms.directive;

import org.jspecify.annotations.NullMarked;
