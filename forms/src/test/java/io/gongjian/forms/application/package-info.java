@NullMarked
package io.gongjian.forms.application;

import org.jspecify.annotations.NullMarked;
