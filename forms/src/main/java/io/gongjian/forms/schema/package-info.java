/** JSON Schema behind one gate: what is loaded, compiled and validated, and what is refused. */
@NullMarked
package io.gongjian.forms.schema;

import org.jspecify.annotations.NullMarked;
