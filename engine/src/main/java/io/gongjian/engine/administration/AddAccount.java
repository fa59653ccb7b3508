package io.gongjian.engine.administration;

/** A new account, as it is typed. */
public record AddAccount(String name, AccountDetails details, String password) {

  @Override
  public String toString() {
    return "AddAccount[" + name + ", " + details + "]";
  }
}
