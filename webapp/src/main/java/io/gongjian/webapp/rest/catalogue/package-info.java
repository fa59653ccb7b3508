/** The catalogue of a pack: matters, materials, law, regions and facts. */
@NullMarked
package io.gongjian.webapp.rest.catalogue;

import org.jspecify.annotations.NullMarked;
