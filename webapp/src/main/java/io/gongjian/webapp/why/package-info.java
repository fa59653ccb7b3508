/** Why a matter applies, does not apply or is still open, as the drawer tells it. */
@NullMarked
package io.gongjian.webapp.why;

import org.jspecify.annotations.NullMarked;
