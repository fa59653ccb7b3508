package io.gongjian.engine.resolution;

import io.gongjian.engine.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a material of a case stands on a day, and why. */
public sealed interface Standing {

  /** No rule asks for it, or it may be left out. */
  record NotNeeded(LocalText reason) implements Standing {
    @Override
    public String word() {
      return "not_needed";
    }
  }

  /** A document or licence that is there already stands for it. */
  record Held(Evidence evidence, LocalText reason) implements Standing {
    @Override
    public String word() {
      return "held";
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
    public String word() {
      return "tolerated";
    }
  }

  /** 告知承诺: a promise stands in its place. */
  record Promised(LocalText reason) implements Standing {
    @Override
    public String word() {
      return "promised";
    }
  }

  /** The applicant has to hand it in. */
  record ToHandIn(LocalText reason) implements Standing {
    @Override
    public String word() {
      return "to_hand_in";
    }
  }

  /**
   * 内部共享: government has it and never asks for it.
   *
   * @param evidence the licence, where the library has it already
   */
  record SharedInternally(Optional<Evidence> evidence, LocalText reason) implements Standing {
    @Override
    public String word() {
      return "shared_internally";
    }
  }

  /** The word used in the API. */
  String word();

  LocalText reason();

  /** The words of all ways to stand, for those who describe them. */
  static List<String> words() {
    return List.of(
        "not_needed", "held", "tolerated", "promised", "to_hand_in", "shared_internally");
  }
}
