/** The plain interpreter of rule tables: slow, obvious, and the measure of the compiled rules. */
@NullMarked
package io.gongjian.rules.plain;

import org.jspecify.annotations.NullMarked;
