/** Pages of the policy administrator: the packs that serve. */
@NullMarked
package io.gongjian.webapp.policy;

import org.jspecify.annotations.NullMarked;
