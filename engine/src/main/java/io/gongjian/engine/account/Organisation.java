package io.gongjian.engine.account;

/** An organisation that builds, known by its credit code. */
public record Organisation(CreditCode code, String name) {

  public Organisation {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an organisation needs a name [" + code + "]");
    }
  }
}
