/** Tests of what people read of what they were told. */
@NullMarked
package io.gongjian.webapp.page.notice;

import org.jspecify.annotations.NullMarked;
