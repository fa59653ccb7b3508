package io.gongjian.engine.mail;

import java.time.Instant;

/**
 * Keeps what became of a mail that was taken. Whoever took it so long ago that another has taken it
 * since changes nothing.
 */
public interface SettleMail {

  /** It needs no other try. */
  void settle(QueuedMail mail, Settled how, String reason, Instant at);

  /** It is tried again. */
  void retry(QueuedMail mail, String reason, Instant next);

  /** What became of it in the end. */
  enum Settled {
    SENT,
    /** Nobody is to read it any more. */
    DROPPED,
    /** It could not be sent, and nobody tries any more. */
    GIVEN_UP,
    /** Its address is none that a server knows. */
    REJECTED
  }
}
