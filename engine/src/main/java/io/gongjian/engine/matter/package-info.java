/** The catalogue: approval matters with their situations, materials, licences and limits. */
@NullMarked
package io.gongjian.engine.matter;

import org.jspecify.annotations.NullMarked;
