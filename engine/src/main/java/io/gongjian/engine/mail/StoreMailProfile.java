package io.gongjian.engine.mail;

/** Keeps what an account says of mail, in place of what it said before. */
@FunctionalInterface
public interface StoreMailProfile {

  void store(MailProfile profile);
}
