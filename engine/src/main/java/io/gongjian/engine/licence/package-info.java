/** Licences as they were given: the library of electronic licences. */
@NullMarked
package io.gongjian.engine.licence;

import org.jspecify.annotations.NullMarked;
