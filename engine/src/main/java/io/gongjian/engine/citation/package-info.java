/** Law that rules rest on: instruments, their versions and articles. */
@NullMarked
package io.gongjian.engine.citation;

import org.jspecify.annotations.NullMarked;
