/**
 * How a pack is read: YAML with places, schemas, references, completeness. Not for other packages.
 */
@NullMarked
package io.gongjian.engine.pack.internal;

import org.jspecify.annotations.NullMarked;
