/** Registers of other departments, as far as this product reaches them. */
@NullMarked
package io.gongjian.webapp.adapter.register;

import org.jspecify.annotations.NullMarked;
