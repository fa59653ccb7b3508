/** The whole check of a pack: loading, rules and scenarios, with a report. */
@NullMarked
package io.gongjian.engine.check;

import org.jspecify.annotations.NullMarked;
