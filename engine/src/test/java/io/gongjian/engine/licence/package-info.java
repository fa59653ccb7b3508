/** Tests of the library of licences. */
@NullMarked
package io.gongjian.engine.licence;

import org.jspecify.annotations.NullMarked;
