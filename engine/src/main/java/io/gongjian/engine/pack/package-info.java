/** Policy packs: reading, checking and holding the content of a region. */
@NullMarked
package io.gongjian.engine.pack;

import org.jspecify.annotations.NullMarked;
