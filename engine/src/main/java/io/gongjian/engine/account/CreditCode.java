package io.gongjian.engine.account;

import java.util.regex.Pattern;

/**
 * The unified social credit code (统一社会信用代码) of an organisation, GB 32100-2015: two characters for
 * registration and kind, six digits for the region, nine for the organisation and a check character
 * over the seventeen before it.
 */
public record CreditCode(String value) implements Comparable<CreditCode> {

  /** The 31 characters of the standard, by their value: no I, O, S, V, Z. */
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int MODULUS = CHARACTERS.length();
  private static final int WEIGHT_STEP = 3;
  private static final int LENGTH = 18;
  private static final Pattern SHAPE =
      Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");

  public CreditCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a unified social credit code [" + value + "]");
    }
  }

  /** True when {@code value} has the shape of a code and its check character is right. */
  public static boolean isCode(String value) {
    return SHAPE.matcher(value).matches()
        && value.charAt(LENGTH - 1) == checkCharacter(value.substring(0, LENGTH - 1));
  }

  /** The check character for the first seventeen characters of a code. */
  public static char checkCharacter(String seventeen) {
    int sum = 0;
    int weight = 1;
    for (int index = 0; index < seventeen.length(); index++) {
      int characterValue = CHARACTERS.indexOf(seventeen.charAt(index));
      if (characterValue < 0) {
        throw new IllegalArgumentException("not of the standard's characters [" + seventeen + "]");
      }
      sum += characterValue * weight;
      weight = weight * WEIGHT_STEP % MODULUS;
    }
    return CHARACTERS.charAt((MODULUS - sum % MODULUS) % MODULUS);
  }

  @Override
  public int compareTo(CreditCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
