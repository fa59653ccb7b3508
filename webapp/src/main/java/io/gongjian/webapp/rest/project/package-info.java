/** Projects, their facts and the determinations kept of them. */
@NullMarked
package io.gongjian.webapp.rest.project;

import org.jspecify.annotations.NullMarked;
