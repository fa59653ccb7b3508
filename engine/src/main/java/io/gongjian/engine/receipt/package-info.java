/**
 * Receipts: what a determination was made from and what it said, kept so that it can be replayed.
 */
@NullMarked
package io.gongjian.engine.receipt;

import org.jspecify.annotations.NullMarked;
