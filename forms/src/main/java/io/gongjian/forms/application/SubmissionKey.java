package io.gongjian.forms.application;

import java.util.regex.Pattern;

/** What a client names a submission with, so that a repeated request is known to be the same. */
public record SubmissionKey(String value) {

  private static final Pattern SHAPE = Pattern.compile("[\\x21-\\x7e]{1,200}");

  public SubmissionKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("not a key of a submission [" + value + "]");
    }
  }

  public static boolean isKey(String text) {
    return SHAPE.matcher(text).matches();
  }
}
