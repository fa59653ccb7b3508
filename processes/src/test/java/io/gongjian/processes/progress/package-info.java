/** Projects in their stages, over the stage flows of Hainan. */
@NullMarked
package io.gongjian.processes.progress;

import org.jspecify.annotations.NullMarked;
