@NullMarked
package io.gongjian.engine.form;

import org.jspecify.annotations.NullMarked;
