/** Tests of values, limits and conditions in words, and the real packs for tests of pages. */
@NullMarked
package io.gongjian.webapp.page.wording;

import org.jspecify.annotations.NullMarked;
