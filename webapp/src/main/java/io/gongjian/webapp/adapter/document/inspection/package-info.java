/** Looking into files that were handed in: what they are, and what in them could do harm. */
@NullMarked
package io.gongjian.webapp.adapter.document.inspection;

import org.jspecify.annotations.NullMarked;
