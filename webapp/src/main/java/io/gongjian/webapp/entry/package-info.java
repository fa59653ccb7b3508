/**
 * The way in: who asks, in which language, what an error says, and how everything is put together.
 */
@NullMarked
package io.gongjian.webapp.entry;

import org.jspecify.annotations.NullMarked;
