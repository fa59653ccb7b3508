@NullMarked
package io.gongjian.forms.merge;

import org.jspecify.annotations.NullMarked;
