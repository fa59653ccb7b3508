/** Registers of other departments, as far as this product reaches them. */
@NullMarked
package io.gongjian.webapp.register;

import org.jspecify.annotations.NullMarked;
