/** Merged forms written as JSON Schema. */
@NullMarked
package io.gongjian.forms.definition;

import org.jspecify.annotations.NullMarked;
