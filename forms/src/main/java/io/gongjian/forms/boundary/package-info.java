/** Boundary lines of land: read from the exchange text or from GeoJSON, with their area. */
@NullMarked
package io.gongjian.forms.boundary;

import org.jspecify.annotations.NullMarked;
