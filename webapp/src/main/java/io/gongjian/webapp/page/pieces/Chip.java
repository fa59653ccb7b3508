package io.gongjian.webapp.page.pieces;

import io.gongjian.engine.matter.Applicability;
import io.gongjian.webapp.entry.language.Words;
import java.io.Serializable;

/** A state as icon and word; colour only repeats what they say. */
public final class Chip implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String icon;
  private final String word;
  private final String tone;

  private Chip(String icon, String word, String tone) {
    this.icon = icon;
    this.word = word;
    this.tone = tone;
  }

  public static Chip of(Applicability applicability, Words words) {
    String word = words.of("word.applicability", applicability);
    return switch (applicability) {
      case REQUIRED -> new Chip("pi-check-circle", word, "is-required");
      case NOT_REQUIRED -> new Chip("pi-minus-circle", word, "is-dropped");
      case UNKNOWN -> new Chip("pi-question-circle", word, "is-open");
    };
  }

  /** The mark of what nobody could verify. */
  public static Chip unverified(Words words) {
    return new Chip("pi-eye", words.of("word.unverified"), "is-look");
  }

  public static Chip good(String word) {
    return new Chip("pi-check", word, "is-good");
  }

  public static Chip bad(String word) {
    return new Chip("pi-times-circle", word, "is-bad");
  }

  public static Chip plain(String icon, String word) {
    return new Chip(icon, word, "is-plain");
  }

  public static Chip look(String word) {
    return new Chip("pi-exclamation-circle", word, "is-look");
  }

  public String getIcon() {
    return icon;
  }

  public String getWord() {
    return word;
  }

  public String getTone() {
    return tone;
  }
}
