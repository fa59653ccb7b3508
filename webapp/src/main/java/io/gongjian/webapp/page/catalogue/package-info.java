/** Pages of the catalogue: matters, materials and the law, as the packs have them. */
@NullMarked
package io.gongjian.webapp.page.catalogue;

import org.jspecify.annotations.NullMarked;
