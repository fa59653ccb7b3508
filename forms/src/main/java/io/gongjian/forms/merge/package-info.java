/** Merging the forms of several matters into one that asks each thing once. */
@NullMarked
package io.gongjian.forms.merge;

import org.jspecify.annotations.NullMarked;
