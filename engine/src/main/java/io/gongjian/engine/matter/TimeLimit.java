package io.gongjian.engine.matter;

/** A limit in its own unit; {@code count} is 0 for {@link LimitUnit#IMMEDIATE}. */
public record TimeLimit(int count, LimitUnit unit) {

  public static final TimeLimit AT_ONCE = new TimeLimit(0, LimitUnit.IMMEDIATE);

  public TimeLimit {
    if (unit == LimitUnit.IMMEDIATE ? count != 0 : count < 1) {
      throw new IllegalArgumentException("not a limit [" + count + " " + unit + "]");
    }
  }

  @Override
  public String toString() {
    return unit == LimitUnit.IMMEDIATE ? unit.word() : count + " " + unit.word();
  }
}
