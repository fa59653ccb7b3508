/** Tests of the ledger of materials. */
@NullMarked
package io.gongjian.engine.ledger;

import org.jspecify.annotations.NullMarked;
