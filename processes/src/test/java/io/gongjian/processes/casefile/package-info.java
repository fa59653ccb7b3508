/** Cases on the plain interpreter, over the flows of Hainan. */
@NullMarked
package io.gongjian.processes.casefile;

import org.jspecify.annotations.NullMarked;
