@NullMarked
package io.gongjian.forms.directive;

import org.jspecify.annotations.NullMarked;
