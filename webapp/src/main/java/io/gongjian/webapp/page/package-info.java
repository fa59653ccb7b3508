/**
 * Pages by audience, and what they share. A page knows use cases and the entry, never an adapter.
 */
@NullMarked
package io.gongjian.webapp.page;

import org.jspecify.annotations.NullMarked;
