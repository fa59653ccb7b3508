package io.gongjian.engine.flow;

/**
 * Who acts in a flow: somebody of a lane, somebody who was asked, the applicant, or the product
 * itself.
 */
public record PersonId(String value) implements Comparable<PersonId> {

  /** The most characters of a name. */
  public static final int LONGEST = 64;

  /** Whoever handed the application in. */
  public static final PersonId APPLICANT = new PersonId("applicant");

  /** The product itself; it also does the steps that have no lane. */
  public static final PersonId SYSTEM = new PersonId("system");

  public PersonId {
    if (value.isEmpty() || value.codePointCount(0, value.length()) > LONGEST) {
      throw new IllegalArgumentException("not a person [" + value + "]");
    }
  }

  @Override
  public int compareTo(PersonId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
