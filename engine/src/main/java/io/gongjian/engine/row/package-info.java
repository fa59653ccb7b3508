/**
 * Rows of one kind, in the order in which they are decided, and the port that tells how they stand.
 */
@NullMarked
package io.gongjian.engine.row;

import org.jspecify.annotations.NullMarked;
