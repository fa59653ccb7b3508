/** The rows that decide fields of forms, compiled: the engine's port is implemented here. */
@NullMarked
package io.gongjian.rules.field;

import org.jspecify.annotations.NullMarked;
