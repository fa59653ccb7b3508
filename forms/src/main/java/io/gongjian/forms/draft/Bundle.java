package io.gongjian.forms.draft;

import io.gongjian.engine.determination.Applicabilities;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.refusal.Reason;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.forms.wording.Sentences;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The matters that are applied for together: those chosen and those that lie within them.
 *
 * @param chosen those that stand by themselves
 * @param carried those within them that are not found unneeded
 * @param reasons why they cannot be applied for in this way
 */
public record Bundle(
    SortedSet<MatterId> chosen, SortedSet<MatterId> carried, List<Reason> reasons) {

  private static final int MOST_NAMED = 5;

  public Bundle {
    chosen = Collections.unmodifiableSortedSet(new TreeSet<>(chosen));
    carried = Collections.unmodifiableSortedSet(new TreeSet<>(carried));
    reasons = List.copyOf(reasons);
  }

  /** The bundle of {@code asked}, all of them matters of {@code pack}. */
  public static Bundle of(Pack pack, Applicabilities applying, Collection<MatterId> asked) {
    SortedSet<MatterId> chosen = new TreeSet<>();
    List<Reason> reasons = new ArrayList<>();
    for (MatterId id : new TreeSet<>(asked)) {
      Matter matter = pack.matters().get(id);
      if (matter == null) {
        continue;
      }
      Optional<Matter> whole = whole(pack, applying, matter);
      if (applying.applicability(id) == Applicability.NOT_REQUIRED) {
        reasons.add(
            new Reason(
                "not_required", id.value(), Sentences.of("reason.not_required", matter.title())));
      } else if (whole.isPresent() && !asked.contains(whole.get().id())) {
        reasons.add(
            new Reason(
                "part_of",
                id.value(),
                Sentences.of("reason.part_of", matter.title(), whole.get().title())));
      }
      if (whole.isEmpty() || !asked.contains(whole.get().id())) {
        chosen.add(id);
      }
    }
    return new Bundle(chosen, carried(pack, applying, chosen), reasons);
  }

  /**
   * The matter that {@code matter} is handled within for this project: the nearest one it lies in
   * that is not found unneeded. Where there is none, it is applied for by itself.
   */
  public static Optional<Matter> whole(Pack pack, Applicabilities applying, Matter matter) {
    Optional<Matter> whole = around(pack, matter);
    while (whole.isPresent()
        && applying.applicability(whole.get().id()) == Applicability.NOT_REQUIRED) {
      whole = around(pack, whole.get());
    }
    return whole;
  }

  private static Optional<Matter> around(Pack pack, Matter matter) {
    return matter.within().flatMap(within -> Optional.ofNullable(pack.matters().get(within)));
  }

  private static NavigableSet<MatterId> carried(
      Pack pack, Applicabilities applying, Set<MatterId> chosen) {
    NavigableSet<MatterId> all = new TreeSet<>(chosen);
    boolean more = true;
    while (more) {
      more = false;
      for (Matter matter : pack.matters().values()) {
        boolean inside =
            whole(pack, applying, matter).map(one -> all.contains(one.id())).orElse(false);
        if (inside
            && !all.contains(matter.id())
            && applying.applicability(matter.id()) != Applicability.NOT_REQUIRED) {
          all.add(matter.id());
          more = true;
        }
      }
    }
    all.removeAll(chosen);
    return all;
  }

  /** Chosen and carried. */
  public SortedSet<MatterId> all() {
    SortedSet<MatterId> all = new TreeSet<>(chosen);
    all.addAll(carried);
    return Collections.unmodifiableSortedSet(all);
  }

  /**
   * What must be settled before it is handed in: a matter that its whole needs for sure cannot
   * carry one of which nobody knows whether it belongs to it.
   */
  public List<Reason> undecided(Pack pack, Determination determination) {
    List<Reason> undecided = new ArrayList<>();
    for (MatterId id : carried) {
      Matter matter = pack.matters().get(id);
      Optional<Matter> whole =
          matter == null ? Optional.empty() : whole(pack, determination, matter);
      if (matter == null
          || whole.isEmpty()
          || determination.applicability(id) != Applicability.UNKNOWN
          || determination.applicability(whole.get().id()) != Applicability.REQUIRED) {
        continue;
      }
      undecided.add(
          new Reason(
              "undecided",
              id.value(),
              Sentences.of(
                  "reason.undecided",
                  matter.title(),
                  whole.get().title(),
                  missing(pack, determination, id))));
    }
    return undecided;
  }

  private static LocalText missing(Pack pack, Determination determination, MatterId id) {
    List<LocalText> titles =
        determination.of(id).missing().stream()
            .limit(MOST_NAMED)
            .flatMap(fact -> pack.vocabulary().find(fact).map(FactDefinition::title).stream())
            .toList();
    return titles.isEmpty()
        ? Sentences.same("")
        : new LocalText(
            String.join("、", titles.stream().map(LocalText::zh).toList()),
            String.join(", ", titles.stream().map(LocalText::en).toList()));
  }
}
