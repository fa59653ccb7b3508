package io.gongjian.rules.determination;

import io.gongjian.engine.determination.Explanation.ChangedFact;
import io.gongjian.engine.determination.Explanation.FactChange;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactReader;
import io.gongjian.engine.vocabulary.FactReading;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.Membership;
import io.gongjian.rules.sample.Sample;
import io.gongjian.rules.sample.SlotSamples;
import io.gongjian.rules.table.MatterPlan;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Searches the smallest change of facts that turns an applicability around: first one fact, and
 * only when none does, two. Changes of facts that are known come before guesses at unknown ones.
 * The search ends after so many suppositions; they are counted and not timed, so that it always
 * finds the same.
 */
final class NearestChanges {

  static final int MOST_SUPPOSITIONS = 12_000;
  private static final int MOST_CHANGES = 6;

  private final MatterRules rules;
  private final LocalApplicability supposed;
  private final MatterPlan plan;
  private final Applicability wanted;
  private final int most;
  private final SlotValues now;
  private final Map<Integer, SlotSamples> samples = new HashMap<>();
  private final Map<Integer, List<Sample>> others = new HashMap<>();
  private int suppositions;
  private boolean stopped;

  /** What was found, and whether the search was ended before all was tried. */
  record Found(List<FactChange> changes, boolean stopped) {
    static final Found NOTHING = new Found(List.of(), false);
  }

  NearestChanges(
      MatterRules rules, SlotValues now, MatterPlan plan, Applicability applicability, int most) {
    this.rules = rules;
    SlotValues known = now.copy();
    rules.derived().apply(known);
    this.now = known;
    this.supposed = new LocalApplicability(rules.reasoning(), known.supposing());
    this.plan = plan;
    this.wanted =
        applicability == Applicability.REQUIRED
            ? Applicability.NOT_REQUIRED
            : Applicability.REQUIRED;
    this.most = most;
  }

  Found find() {
    List<Integer> slots = changeable();
    List<FactChange> changes = new ArrayList<>();
    for (int slot : slots) {
      if (goesOn()) {
        single(slot).ifPresent(fact -> changes.add(new FactChange(List.of(fact), wanted)));
      }
    }
    if (changes.isEmpty()) {
      pairs(slots, changes);
    }
    return new Found(
        changes.size() > MOST_CHANGES ? changes.subList(0, MOST_CHANGES) : changes, stopped);
  }

  private boolean goesOn() {
    stopped |= suppositions >= most;
    return !stopped;
  }

  private Optional<ChangedFact> single(int slot) {
    List<Sample> working = new ArrayList<>();
    for (Sample sample : others(slot)) {
      if (becomesWanted(slot, sample)) {
        working.add(sample);
      }
    }
    return working.isEmpty() ? Optional.empty() : Optional.of(changed(slot, working));
  }

  private void pairs(List<Integer> slots, List<FactChange> changes) {
    for (int i = 0; i < slots.size(); i++) {
      for (int j = i + 1; j < slots.size() && changes.size() < MOST_CHANGES; j++) {
        pair(slots.get(i), slots.get(j)).ifPresent(changes::add);
      }
    }
  }

  private Optional<FactChange> pair(int first, int second) {
    Object before = supposed.value(first);
    List<Sample> samples = others(first);
    for (int at = 0; at < samples.size() && goesOn(); at++) {
      supposed.suppose(first, samples.get(at).value());
      Optional<ChangedFact> other = single(second);
      supposed.suppose(first, before);
      if (other.isPresent()) {
        ChangedFact one = changed(first, partners(first, second, samples.get(at)));
        return Optional.of(new FactChange(List.of(one, other.get()), wanted));
      }
    }
    return Optional.empty();
  }

  /** The samples of {@code first} that work with the same second change as {@code found}. */
  private List<Sample> partners(int first, int second, Sample found) {
    Object firstNow = supposed.value(first);
    Object secondNow = supposed.value(second);
    List<Sample> working = new ArrayList<>(List.of(found));
    supposed.suppose(first, found.value());
    Optional<Sample> fit =
        others(second).stream().filter(sample -> becomesWanted(second, sample)).findFirst();
    if (fit.isPresent()) {
      supposed.suppose(second, fit.get().value());
      for (Sample sample : others(first)) {
        if (!sample.equals(found) && becomesWanted(first, sample)) {
          working.add(sample);
        }
      }
    }
    supposed.suppose(first, firstNow);
    supposed.suppose(second, secondNow);
    return working;
  }

  /** The samples of a slot, told apart also by what it is compared with. */
  private SlotSamples samples(int slot) {
    return samples.computeIfAbsent(slot, one -> rules.samples().of(one, now));
  }

  /** The samples to try in place of what is known in a slot. */
  private List<Sample> others(int slot) {
    List<Sample> known = others.get(slot);
    if (known == null) {
      known = samples(slot).others(supposed.value(slot));
      others.put(slot, known);
    }
    return known;
  }

  private boolean becomesWanted(int slot, Sample sample) {
    suppositions++;
    return supposed.with(plan, slot, sample.value()) == wanted;
  }

  /** Describes the nearest working sample together with the neighbours that work as well. */
  private ChangedFact changed(int slot, List<Sample> working) {
    Sample nearest = working.get(0);
    List<Sample> run = new ArrayList<>(List.of(nearest));
    extend(run, working, 1);
    extend(run, working, -1);
    return new ChangedFact(
        new FactId(rules.layout().name(slot)),
        Optional.ofNullable(supposed.value(slot)).map(value -> fact(slot, value)),
        fact(slot, nearest.value()),
        samples(slot).describe(run));
  }

  private static void extend(List<Sample> run, List<Sample> working, int step) {
    int piece = run.get(0).piece();
    boolean found = true;
    while (found) {
      piece += step;
      int next = piece;
      Optional<Sample> neighbour =
          working.stream().filter(sample -> sample.piece() == next).findFirst();
      neighbour.filter(sample -> !run.contains(sample)).ifPresent(run::add);
      found = neighbour.isPresent();
    }
  }

  private FactValue fact(int slot, Object value) {
    Object plain = value instanceof Membership set ? List.copyOf(set.certain()) : value;
    FactReading reading = FactReader.read(rules.samples().fact(slot), plain);
    if (reading instanceof FactReading.Read read) {
      return read.value();
    }
    if (value instanceof BigDecimal computed) {
      return new FactValue.Amount(computed);
    }
    throw new IllegalStateException("not a value of its own fact " + reading);
  }

  /** The facts an applicant can change and on which the matter rests; known ones first. */
  private List<Integer> changeable() {
    Set<Integer> slots = new TreeSet<>();
    addFacts(plan, slots, new TreeSet<>());
    List<Integer> list = new ArrayList<>(slots);
    list.removeIf(slot -> rules.samples().fact(slot).setByRegion());
    list.sort(Comparator.comparing((Integer slot) -> supposed.value(slot) == null));
    return list;
  }

  private void addFacts(MatterPlan from, Set<Integer> slots, Set<String> seen) {
    if (seen.add(from.matter().id().value())) {
      from.exempting().forEach(row -> addFacts(row, slots, seen));
      from.requiring().forEach(row -> addFacts(row, slots, seen));
    }
  }

  private void addFacts(TypedRow row, Set<Integer> slots, Set<String> seen) {
    for (TypedRow.Test test : row.tests()) {
      Input input = rules.layout().input(test.slot());
      input
          .<Runnable>match(
              fact -> () -> slots.add(test.slot()),
              matter -> () -> addFacts(rules.book().plan(matter.matter()), slots, seen),
              situations -> () -> addSituations(situations.matter(), slots, seen),
              field -> () -> slots.add(test.slot()),
              application -> () -> slots.add(test.slot()),
              others -> () -> addOthers(test.slot(), slots, seen),
              order ->
                  () -> {
                    slots.add(rules.layout().of(order.fact().value()));
                    rules
                        .derived()
                        .toldBy(rules.layout().of(order.than().value()))
                        .forEach(slots::add);
                  })
          .run();
    }
  }

  private void addSituations(MatterId matter, Set<Integer> slots, Set<String> seen) {
    if (seen.add("situation." + matter)) {
      rules.book().plan(matter).situations().forEach(one -> addFacts(one, slots, seen));
    }
  }

  private void addOthers(int slot, Set<Integer> slots, Set<String> seen) {
    OtherRows others = rules.reasoning().othersIn(slot);
    if (others != null && seen.add(rules.layout().name(slot))) {
      others.rows().forEach(one -> addFacts(one, slots, seen));
    }
  }
}
