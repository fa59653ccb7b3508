@NullMarked
package io.gongjian.forms.schema;

import org.jspecify.annotations.NullMarked;
