/** Resources of applications. */
@NullMarked
package io.gongjian.webapp.rest.application;

import org.jspecify.annotations.NullMarked;
