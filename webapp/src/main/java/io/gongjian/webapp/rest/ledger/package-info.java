/** Documents and materials of a project over REST. */
@NullMarked
package io.gongjian.webapp.rest.ledger;

import org.jspecify.annotations.NullMarked;
