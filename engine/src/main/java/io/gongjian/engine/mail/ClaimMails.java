package io.gongjian.engine.mail;

import java.time.Instant;
import java.util.List;

/** Takes mails that wait, so that no other node sends them. */
@FunctionalInterface
public interface ClaimMails {

  /**
   * Takes mails whose time has come and counts a try of each.
   *
   * @param until when others may take them, should this node not come back to them
   */
  List<QueuedMail> claim(Instant now, Instant until, int most);
}
