/** Lists that were kept: shown, compared, made again. */
@NullMarked
package io.gongjian.webapp.page.apply.kept;

import org.jspecify.annotations.NullMarked;
