/** The engine's port for rows whose inputs are told from outside: those of fields. */
@NullMarked
package io.gongjian.rules.field;

import org.jspecify.annotations.NullMarked;
