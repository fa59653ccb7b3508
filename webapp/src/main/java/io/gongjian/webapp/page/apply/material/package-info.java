/** The materials of all matters of a determination, each once. */
@NullMarked
package io.gongjian.webapp.page.apply.material;

import org.jspecify.annotations.NullMarked;
