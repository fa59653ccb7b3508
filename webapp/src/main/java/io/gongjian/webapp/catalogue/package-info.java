/** Pages of the catalogue: matters, materials and the law, as the packs have them. */
@NullMarked
package io.gongjian.webapp.catalogue;

import org.jspecify.annotations.NullMarked;
