package io.gongjian.engine.refusal;

import io.gongjian.engine.account.Role;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/** Why a use case did not do what was asked. */
public sealed interface Refusal {

  /** The pack of a choice, or the refusal that says why there is none. */
  static Attempt<Pack> packOf(PackChoice choice) {
    if (choice instanceof PackChoice.Chosen chosen) {
      return Attempt.done(chosen.chosen());
    }
    if (choice instanceof PackChoice.NotInForce early) {
      return Attempt.refused(
          new PackNotInForce(early.region().value(), early.asOf(), early.first()));
    }
    if (choice instanceof PackChoice.HeldBack held) {
      return Attempt.refused(new PackNotServed(held.region().value(), held.name()));
    }
    RegionCode region =
        choice instanceof PackChoice.UnknownRegion unknown
            ? unknown.region()
            : ((PackChoice.NoPack) choice).region();
    return Attempt.refused(new NoPack(region.value()));
  }

  /**
   * There is no such thing, or none that the one who asks may know of.
   *
   * @param kind what was sought, as a word of the API: {@code project}
   */
  record NotFound(String kind, String id) implements Refusal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notFound(this);
    }
  }

  /** This role may never do this. */
  record NotAllowed(Role role) implements Refusal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notAllowed(this);
    }
  }

  /** Inputs do not fit; all that do not are named. */
  record BadInput(List<InputFault> faults) implements Refusal {
    public BadInput {
      faults = List.copyOf(faults);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.badInput(this);
    }
  }

  /** Facts do not fit the vocabulary. */
  record BadFacts(List<FactFault> faults) implements Refusal {
    public BadFacts {
      faults = List.copyOf(faults);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.badFacts(this);
    }
  }

  /**
   * Somebody else changed the same facts since; nothing was recorded.
   *
   * @param version the version to base the next attempt on
   */
  record LostUpdates(List<LostUpdate> facts, long version) implements Refusal {
    public LostUpdates {
      facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lostUpdates(this);
    }
  }

  /** The thing was changed since the version that the request is based on. */
  record Stale(long basedOn, long version) implements Refusal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stale(this);
    }
  }

  /** No pack serves the region. */
  record NoPack(String region) implements Refusal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noPack(this);
    }
  }

  /**
   * Packs serve the region, but on the day asked none was in force yet.
   *
   * @param first the first day on which one is
   */
  record PackNotInForce(String region, LocalDate asOf, LocalDate first) implements Refusal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.packNotInForce(this);
    }
  }

  /**
   * The region has a pack of its own, which cannot be served for its faults.
   *
   * @param pack the name of that pack
   */
  record PackNotServed(String region, String pack) implements Refusal {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.packNotServed(this);
    }
  }

  /** Something hinders it as things stand; all reasons are named. */
  record NotReady(Obstacle obstacle, List<Reason> reasons) implements Refusal {

    public NotReady {
      reasons = List.copyOf(reasons);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.notReady(this);
    }
  }

  /**
   * A file is not taken.
   *
   * @param left the bytes that could still be taken, where space is the reason
   * @param ending what the name claims the content is, in capital letters; empty where nobody knows
   * @param seen what the content turned out to be, where that is the reason
   */
  record BadUpload(UploadFault fault, OptionalLong left, String ending, SeenContent seen)
      implements Refusal {

    /** One whose reason is space. */
    public BadUpload(UploadFault fault, OptionalLong left) {
      this(fault, left, "", SeenContent.UNKNOWN);
    }

    /** One of which nothing more is known. */
    public BadUpload(UploadFault fault) {
      this(fault, OptionalLong.empty());
    }

    /** One of a file with a name, whose content was seen. */
    public static BadUpload of(UploadFault fault, String name, SeenContent seen) {
      String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      return new BadUpload(fault, OptionalLong.empty(), ending, seen);
    }

    /** True where the content is another than the name says. */
    public boolean isMistaken() {
      return !ending.isEmpty()
          && (fault == UploadFault.TYPE_MISMATCH || fault == UploadFault.TYPE_NOT_TAKEN);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.badUpload(this);
    }
  }

  /** Takes the way that fits. */
  <R> R accept(Visitor<R> visitor);

  /** One way for each refusal. */
  interface Visitor<R> {
    R notFound(NotFound refusal);

    R notAllowed(NotAllowed refusal);

    R badInput(BadInput refusal);

    R badFacts(BadFacts refusal);

    R lostUpdates(LostUpdates refusal);

    R stale(Stale refusal);

    R noPack(NoPack refusal);

    R packNotInForce(PackNotInForce refusal);

    R packNotServed(PackNotServed refusal);

    R notReady(NotReady refusal);

    R badUpload(BadUpload refusal);
  }
}
