package io.gongjian.engine.project;

import java.util.regex.Pattern;

/**
 * A national project code (一项一码), {@code YYMM-RRRRRR-DD-TT-NNNNNN}; older codes begin with the
 * whole year.
 */
public record ProjectCode(String value) {

  private static final Pattern SHAPE =
      Pattern.compile("[0-9]{4}-[0-9]{6}-[0-9]{2}-[0-9]{2}-[0-9]{6}");

  public ProjectCode {
    if (!isCode(value)) {
      throw new IllegalArgumentException("not a project code [" + value + "]");
    }
  }

  public static boolean isCode(String value) {
    return SHAPE.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
