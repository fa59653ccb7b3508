package io.gongjian.engine.mail;

import java.util.List;

/** Puts mails behind those that wait, each once. */
@FunctionalInterface
public interface QueueMails {

  void add(List<QueuedMail> mails);
}
