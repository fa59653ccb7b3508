/** Stores what accounts say of mail, and the mails that wait. */
@NullMarked
package io.gongjian.webapp.adapter.persistence.mail;

import org.jspecify.annotations.NullMarked;
