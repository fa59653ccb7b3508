/** The materials of all matters of a determination, each once. */
@NullMarked
package io.gongjian.webapp.materials;

import org.jspecify.annotations.NullMarked;
