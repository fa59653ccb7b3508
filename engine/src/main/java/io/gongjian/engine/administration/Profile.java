package io.gongjian.engine.administration;

import io.gongjian.engine.mail.MailProfile;

/** What somebody says of themselves. */
public record Profile(String shownName, MailProfile mail) {}
