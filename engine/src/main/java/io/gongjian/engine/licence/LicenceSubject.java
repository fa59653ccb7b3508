package io.gongjian.engine.licence;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.project.ProjectId;
import java.util.Locale;

/** What a licence is about, and so what it is found by. */
public record LicenceSubject(Kind kind, String key) {

  /** The kinds of subject; the words are those of the pack. */
  public enum Kind {
    PROJECT,
    HOLDER,
    PARCEL;

    /** The word used in packs and in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final int LONGEST_KEY = 100;

  public LicenceSubject {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a licence is about something [" + kind + "]");
    }
  }

  public static LicenceSubject project(ProjectId project) {
    return new LicenceSubject(Kind.PROJECT, project.toString());
  }

  public static LicenceSubject holder(CreditCode holder) {
    return new LicenceSubject(Kind.HOLDER, holder.value());
  }

  /** A parcel of land by its cadastral code (宗地代码). */
  public static LicenceSubject parcel(String code) {
    return new LicenceSubject(Kind.PARCEL, code);
  }
}
