@NullMarked
package io.gongjian.webapp.adapter.owner;

import org.jspecify.annotations.NullMarked;
