/** What a pack says that reaches whoever applies for a matter, told apart from all else in it. */
@NullMarked
package io.gongjian.engine.effect;

import org.jspecify.annotations.NullMarked;
