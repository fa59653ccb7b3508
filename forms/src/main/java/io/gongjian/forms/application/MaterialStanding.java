package io.gongjian.forms.application;

import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.text.LocalText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * How a material of a case stands when it is handed in.
 *
 * @param document what is there of it
 * @param until how long the document is valid, or by when the material is still to come
 */
public record MaterialStanding(
    MatterId matter,
    MaterialId material,
    LocalText title,
    Necessity necessity,
    Kind kind,
    LocalText reason,
    Optional<Document> document,
    Optional<LocalDate> until) {

  /** How a material stands. */
  public enum Kind {
    NOT_NEEDED,
    /** 已有: handed in before, or in the library of licences. */
    HELD,
    /** 容缺: to come later. */
    TOLERATED,
    /** 告知承诺: a promise stands in its place. */
    PROMISED,
    /** It must be handed in. */
    TO_HAND_IN,
    /** 部门共享: never asked for. */
    SHARED;

    /** The word used in the API. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A document.
   *
   * @param hash of its content; empty for a licence that is known by its number alone
   * @param name of the file or number of the licence
   * @param licence the kind of licence, where it is one
   */
  public record Document(String hash, String name, Optional<LicenceId> licence) {}

  /** True when nothing can be handed in without it. */
  public boolean isMissing() {
    return kind == Kind.TO_HAND_IN && necessity != Necessity.OPTIONAL;
  }

  /** True when a promise takes its place for now. */
  public boolean needsPromise() {
    return kind == Kind.PROMISED || kind == Kind.TOLERATED;
  }
}
