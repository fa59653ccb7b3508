/** Pages of the operator: whether the parts are well. */
@NullMarked
package io.gongjian.webapp.page.operate;

import org.jspecify.annotations.NullMarked;
