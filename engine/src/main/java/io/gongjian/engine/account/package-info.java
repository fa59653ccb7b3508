/** Who uses the product: accounts, their role and their organisation. */
@NullMarked
package io.gongjian.engine.account;

import org.jspecify.annotations.NullMarked;
