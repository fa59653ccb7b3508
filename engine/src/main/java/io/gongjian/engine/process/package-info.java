/** Process types of a project: which stages it runs through and which of them are merged. */
@NullMarked
package io.gongjian.engine.process;

import org.jspecify.annotations.NullMarked;
