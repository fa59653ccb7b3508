package io.gongjian.engine.administration;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.InputFault.Kind;
import java.util.Locale;
import java.util.Optional;

/**
 * What a password must be: 8 to 200 characters on one line, five of them different, without the
 * name of the account. Kinds of characters are not counted, for they make nobody's password better.
 */
public final class PasswordRule {

  public static final int SHORTEST = 8;
  public static final int LONGEST = 200;
  private static final int DIFFERENT = 5;

  private PasswordRule() {}

  /** What is wrong with a new password; the fault does not repeat it. */
  static Optional<InputFault> fault(AccountName name, String password) {
    return kind(name, password).map(kind -> new InputFault("password", "", kind));
  }

  private static Optional<Kind> kind(AccountName name, String password) {
    if (password.isEmpty()) {
      return Optional.of(Kind.MISSING);
    }
    if (password.length() > LONGEST) {
      return Optional.of(Kind.TOO_LONG);
    }
    if (password.codePoints().anyMatch(Character::isISOControl)) {
      return Optional.of(Kind.MALFORMED);
    }
    boolean weak =
        password.codePointCount(0, password.length()) < SHORTEST
            || password.codePoints().distinct().count() < DIFFERENT
            || password.toLowerCase(Locale.ROOT).contains(name.value());
    return weak ? Optional.of(Kind.TOO_WEAK) : Optional.empty();
  }
}
