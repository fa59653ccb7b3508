/** Hands mails to a mail server, by SMTP. */
@NullMarked
package io.gongjian.webapp.adapter.mail;

import org.jspecify.annotations.NullMarked;
