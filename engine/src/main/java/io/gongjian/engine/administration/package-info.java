/** Administering who uses the product: making, changing and locking accounts and organisations. */
@NullMarked
package io.gongjian.engine.administration;

import org.jspecify.annotations.NullMarked;
