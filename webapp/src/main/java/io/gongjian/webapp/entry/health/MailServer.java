package io.gongjian.webapp.entry.health;

/**
 * Whether the operator names a mail server.
 *
 * @param named false where no mail is sent at all
 */
public record MailServer(boolean named) {}
