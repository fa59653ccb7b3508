package io.gongjian.engine.outside;

/**
 * Ends a use case that came upon a question to others inside a transaction. The boundary undoes the
 * transaction, asks, and does the whole use case again, which finds the answer remembered then. No
 * use case catches it.
 */
public final class AskFirst extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Runnable question;

  public AskFirst(Runnable question) {
    super("others must be asked before the transaction", null, false, false);
    this.question = question;
  }

  public void ask() {
    question.run();
  }
}
