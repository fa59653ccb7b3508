/** Changing the files of a pack in place: what an edit does not name stays byte for byte. */
@NullMarked
package io.gongjian.engine.pack.edit;

import org.jspecify.annotations.NullMarked;
