/** The documents of a project, known by their content, and which cases used them. */
@NullMarked
package io.gongjian.engine.ledger;

import org.jspecify.annotations.NullMarked;
