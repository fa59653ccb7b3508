/** Pages on who uses the product: the operator's on accounts and organisations, and one's own. */
@NullMarked
package io.gongjian.webapp.page.account;

import org.jspecify.annotations.NullMarked;
