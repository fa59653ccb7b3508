@NullMarked
package io.gongjian.forms.definition;

import org.jspecify.annotations.NullMarked;
