/** The ledgers of projects in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.ledger;

import org.jspecify.annotations.NullMarked;
