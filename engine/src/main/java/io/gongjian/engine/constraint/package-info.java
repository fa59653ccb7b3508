/** What facts cannot be together, and what follows from facts that were given otherwise. */
@NullMarked
package io.gongjian.engine.constraint;

import org.jspecify.annotations.NullMarked;
