/** Tests of editing packs in place. */
@NullMarked
package io.gongjian.engine.pack.edit;

import org.jspecify.annotations.NullMarked;
