/** Accounts and organisations in the database. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.account;

import org.jspecify.annotations.NullMarked;
