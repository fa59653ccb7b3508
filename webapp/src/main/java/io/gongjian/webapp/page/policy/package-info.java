/** Pages of the policy administrator: the packs that serve. */
@NullMarked
package io.gongjian.webapp.page.policy;

import org.jspecify.annotations.NullMarked;
