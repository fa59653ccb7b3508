/** Pages of a project: its questions, its list of matters, kept lists and their comparison. */
@NullMarked
package io.gongjian.webapp.apply;

import org.jspecify.annotations.NullMarked;
