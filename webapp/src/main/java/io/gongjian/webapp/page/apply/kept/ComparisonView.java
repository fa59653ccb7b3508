package io.gongjian.webapp.page.apply.kept;

import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.process.ProcessId;
import io.gongjian.engine.project.Comparison;
import io.gongjian.engine.project.Comparison.FactDifference;
import io.gongjian.engine.project.Comparison.MaterialDifference;
import io.gongjian.engine.project.Comparison.MatterDifference;
import io.gongjian.engine.project.Comparison.Presence;
import io.gongjian.engine.project.Comparison.ProcessDifference;
import io.gongjian.engine.project.Comparison.SituationDifference;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.wording.DeliveryWording;
import io.gongjian.webapp.page.wording.FactWording;
import io.gongjian.webapp.page.wording.LimitWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs between two kept lists, in words. */
public final class ComparisonView {

  private final Comparison comparison;
  private final Pack pack;
  private final Words words;
  private final FactWording facts;

  ComparisonView(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.pack = comparison.after().pack();
    this.words = words;
    this.facts = new FactWording(pack, words);
  }

  public KeptRow getBefore() {
    return new KeptRow(comparison.before().saved().summary(), words);
  }

  public KeptRow getAfter() {
    return new KeptRow(comparison.after().saved().summary(), words);
  }

  /** True when the rules, applied again, do not give one of the two as its receipt says it. */
  public boolean isDiffering() {
    return !comparison.before().reproduced() || !comparison.after().reproduced();
  }

  public boolean isSame() {
    return comparison.facts().isEmpty()
        && comparison.matters().isEmpty()
        && comparison.process().isEmpty();
  }

  public List<DifferenceRow> getFacts() {
    return comparison.facts().stream().map(this::fact).toList();
  }

  public List<DifferenceRow> getProcess() {
    return comparison.process().stream().flatMap(one -> process(one).stream()).toList();
  }

  /** Matters whose applicability differs come first. */
  public List<DifferenceRow> getMatters() {
    return comparison.matters().stream()
        .sorted(
            (one, other) ->
                Boolean.compare(
                    one.before().equals(one.after()), other.before().equals(other.after())))
        .map(this::matter)
        .toList();
  }

  private DifferenceRow fact(FactDifference difference) {
    return new DifferenceRow(
        facts.title(difference.fact()),
        value(difference, difference.before()),
        value(difference, difference.after()));
  }

  private String value(FactDifference difference, Optional<FactValue> value) {
    return value
        .map(one -> facts.value(difference.fact(), one))
        .orElseGet(() -> words.of("compare.unknown"));
  }

  private List<DifferenceRow> process(ProcessDifference difference) {
    List<DifferenceRow> rows = new ArrayList<>();
    if (!difference.processBefore().equals(difference.processAfter())) {
      rows.add(
          new DifferenceRow(
              words.of("matters.process"),
              process(difference.processBefore()),
              process(difference.processAfter())));
    }
    if (!difference.targetBefore().equals(difference.targetAfter())) {
      rows.add(
          new DifferenceRow(
              words.of("matters.target"),
              limit(difference.targetBefore()),
              limit(difference.targetAfter())));
    }
    return rows;
  }

  private String process(Optional<ProcessId> process) {
    return process
        .map(pack.processes()::get)
        .map(type -> facts.in(type.title()))
        .orElseGet(() -> words.of("matters.still_open"));
  }

  private String limit(Optional<TimeLimit> limit) {
    return limit
        .map(one -> LimitWording.of(one, words))
        .orElseGet(() -> words.of("matters.still_open"));
  }

  private DifferenceRow matter(MatterDifference difference) {
    Optional<Matter> matter = Optional.ofNullable(pack.matters().get(difference.matter()));
    List<String> details = new ArrayList<>();
    difference.situations().forEach(one -> details.add(situation(matter, one)));
    difference.materials().forEach(one -> details.add(material(one)));
    difference
        .limit()
        .ifPresent(
            one ->
                details.add(
                    words.of("compare.limit", statutory(one.before()), statutory(one.after()))));
    return new DifferenceRow(
        matter.map(one -> facts.in(one.title())).orElse(difference.matter().value()),
        "",
        "",
        chip(difference.before()),
        chip(difference.after()),
        details);
  }

  private String statutory(Optional<LimitResult> limit) {
    return limit
        .flatMap(LimitResult::statutory)
        .map(StatedLimit::limit)
        .map(one -> LimitWording.of(one, words))
        .orElseGet(() -> words.of("word.no_limit"));
  }

  private String situation(Optional<Matter> matter, SituationDifference difference) {
    String title =
        matter
            .flatMap(one -> one.situation(difference.situation()))
            .map(one -> facts.in(one.title()))
            .orElse(difference.situation().value());
    return words.of("compare.situation", title, standing(difference.after()));
  }

  private String material(MaterialDifference difference) {
    String title =
        Optional.ofNullable(pack.materials().get(difference.material()))
            .map(one -> facts.in(one.title()))
            .orElse(difference.material().value());
    String before = DeliveryWording.of(difference.deliveryBefore(), words);
    String then = DeliveryWording.of(difference.deliveryAfter(), words);
    String how = before.isEmpty() || before.equals(then) ? then : before + " → " + then;
    String after = standing(difference.after());
    return words.of(
        "compare.material", title, how.isEmpty() ? after : after + words.of("word.comma") + how);
  }

  private String standing(Presence standing) {
    return words.of("compare.standing", standing);
  }

  private @Nullable Chip chip(Optional<Applicability> applicability) {
    return applicability.map(one -> Chip.of(one, words)).orElse(null);
  }
}
