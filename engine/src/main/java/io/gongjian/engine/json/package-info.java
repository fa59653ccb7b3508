/** JSON as text: one way to write it, so that equal content is equal byte for byte. */
@NullMarked
package io.gongjian.engine.json;

import org.jspecify.annotations.NullMarked;
