package io.gongjian.engine.resolution;

import io.gongjian.engine.text.LocalText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** How a material of a case stands on a day, and why. */
public sealed interface Standing {

  /** How a material stands. */
  enum Kind {
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

  /** No rule asks for it, or it may be left out. */
  record NotNeeded(LocalText reason) implements Standing {
    @Override
    public Kind kind() {
      return Kind.NOT_NEEDED;
    }
  }

  /**
   * A document or licence that is there already stands for it.
   *
   * @param evidence empty for the form that is filled in with the application
   */
  record Held(Optional<Evidence> evidence, LocalText reason) implements Standing {
    @Override
    public Kind kind() {
      return Kind.HELD;
    }
  }

  /**
   * 容缺: it may be handed in later.
   *
   * @param until the last day to hand it in; empty where the pack states none, then until the
   *     decision
   */
  record Tolerated(Optional<LocalDate> until, LocalText reason) implements Standing {
    @Override
    public Kind kind() {
      return Kind.TOLERATED;
    }
  }

  /** 告知承诺: a promise stands in its place. */
  record Promised(LocalText reason) implements Standing {
    @Override
    public Kind kind() {
      return Kind.PROMISED;
    }
  }

  /** The applicant has to hand it in. */
  record ToHandIn(LocalText reason) implements Standing {
    @Override
    public Kind kind() {
      return Kind.TO_HAND_IN;
    }
  }

  /**
   * 内部共享: government has it and never asks for it.
   *
   * @param evidence the licence, where the library has it already
   */
  record Shared(Optional<Evidence> evidence, LocalText reason) implements Standing {
    @Override
    public Kind kind() {
      return Kind.SHARED;
    }
  }

  Kind kind();

  LocalText reason();

  /** What is there of it. */
  default Optional<Evidence> evidence() {
    return Optional.empty();
  }

  /** How long what is there counts, or by when it is still to come. */
  default Optional<LocalDate> until() {
    return evidence().flatMap(Evidence::until);
  }
}
