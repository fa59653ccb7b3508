/** Forms: what applicants are asked for one or many matters, and whether their answers fit. */
@NullMarked
package io.gongjian.forms;

import org.jspecify.annotations.NullMarked;
