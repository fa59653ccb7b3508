/** Files and folders that only their owner may read: what is kept belongs to nobody else. */
@NullMarked
package io.gongjian.webapp.adapter.owner;

import org.jspecify.annotations.NullMarked;
