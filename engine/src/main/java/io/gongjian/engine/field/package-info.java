/** Fields of forms by their ids, and what the rows of field tables say of them. */
@NullMarked
package io.gongjian.engine.field;

import org.jspecify.annotations.NullMarked;
