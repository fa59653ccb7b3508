@NullMarked
package io.gongjian.forms.draft;

import org.jspecify.annotations.NullMarked;
