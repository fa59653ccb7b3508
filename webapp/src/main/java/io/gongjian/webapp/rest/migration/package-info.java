/** Running cases that are taken into a changed flow, over the API. */
@NullMarked
package io.gongjian.webapp.rest.migration;

import org.jspecify.annotations.NullMarked;
