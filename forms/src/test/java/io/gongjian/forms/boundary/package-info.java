@NullMarked
package io.gongjian.forms.boundary;

import org.jspecify.annotations.NullMarked;
