/** Cases (办件): what became of a matter that was applied for, and who handles it. */
@NullMarked
package io.gongjian.engine.casefile;

import org.jspecify.annotations.NullMarked;
