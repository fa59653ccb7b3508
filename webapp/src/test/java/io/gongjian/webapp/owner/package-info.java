@NullMarked
package io.gongjian.webapp.owner;

import org.jspecify.annotations.NullMarked;
