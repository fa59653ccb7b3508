/** Why a matter applies, does not apply or is still open, as the drawer tells it. */
@NullMarked
package io.gongjian.webapp.page.why;

import org.jspecify.annotations.NullMarked;
