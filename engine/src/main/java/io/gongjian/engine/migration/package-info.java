/** Takes running cases into a changed flow: what would become of each, and what became of it. */
@NullMarked
package io.gongjian.engine.migration;

import org.jspecify.annotations.NullMarked;
