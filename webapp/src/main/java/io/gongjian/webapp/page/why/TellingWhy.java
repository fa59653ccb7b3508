package io.gongjian.webapp.page.why;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Explanation;
import io.gongjian.engine.determination.Explanation.ChangedFact;
import io.gongjian.engine.determination.Explanation.ComparedWith;
import io.gongjian.engine.determination.Explanation.ConditionTrace;
import io.gongjian.engine.determination.Explanation.DatedRow;
import io.gongjian.engine.determination.Explanation.FactChange;
import io.gongjian.engine.determination.Explanation.RowTrace;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.RuleRow;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.lanes.StageLanes;
import io.gongjian.webapp.page.pieces.Chip;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.pieces.SourceBadge;
import io.gongjian.webapp.page.wording.ConditionWording;
import io.gongjian.webapp.page.wording.DayWording;
import io.gongjian.webapp.page.wording.DerivationWording;
import io.gongjian.webapp.page.wording.FactWording;
import io.gongjian.webapp.page.wording.SilenceWording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts an explanation into words. */
public final class TellingWhy {

  private static final String MATTER = "matter.";

  private final Pack pack;
  private final Determination determination;
  private final Words words;
  private final FactWording facts;
  private final ConditionWording conditions;
  private final DerivationWording derivations;
  private final Map<RowId, RuleRow> rows = new HashMap<>();

  public TellingWhy(Pack pack, Determination determination, Words words) {
    this.pack = pack;
    this.determination = determination;
    this.words = words;
    this.facts = new FactWording(pack, words);
    this.conditions = new ConditionWording(facts, determination.asOf());
    this.derivations = new DerivationWording(facts, determination);
    pack.tables().forEach(table -> table.rows().forEach(row -> rows.put(row.id(), row)));
  }

  public WhyMatter tell(Explanation explanation) {
    MatterResult result = determination.of(explanation.matter());
    return new WhyMatter(
        StageLanes.card(pack, determination, words, explanation.matter()),
        explanation.applicability(),
        explanation.rows().stream().flatMap(trace -> row(trace).stream()).toList(),
        explanation.notInForce().stream().map(this::dated).toList(),
        explanation.changes().stream().map(this::change).toList(),
        explanation.searchStopped(),
        result.missing(),
        result.silences().stream().map(silence -> SilenceWording.of(silence, pack, words)).toList(),
        result
            .limit()
            .statutory()
            .map(limit -> Cited.all(pack, limit.citations(), determination.asOf(), words))
            .orElse(List.of()),
        words);
  }

  private Optional<WhyRow> row(RowTrace trace) {
    return Optional.ofNullable(rows.get(trace.row()))
        .map(
            row ->
                new WhyRow(
                    row,
                    trace.exempts(),
                    trace.standing(),
                    trace.conditions().stream().map(this::condition).toList(),
                    Cited.all(pack, row.citations(), determination.asOf(), words),
                    words));
  }

  private WhyCondition condition(ConditionTrace trace) {
    Optional<Fact> used = used(trace.input());
    Optional<String> actual =
        used.map(fact -> facts.value(fact.id(), fact.value()))
            .or(() -> trace.actual().map(text -> actual(trace.input(), text)))
            .map(text -> trace.with().map(other -> beside(text, other)).orElse(text))
            .or(() -> trace.with().map(other -> beside(words.of("why.not_known"), other)));
    return new WhyCondition(
        trace.standing(),
        conditions.sentence(trace.input(), trace.cell()),
        actual,
        used.map(fact -> SourceBadge.of(fact, words)),
        derived(trace.input()),
        words);
  }

  /** What was compared, and the other fact with its value. */
  private String beside(String text, ComparedWith other) {
    String value =
        used(other.fact().value())
            .map(fact -> facts.value(fact.id(), fact.value()))
            .or(other::actual)
            .orElseGet(() -> words.of("why.not_known"));
    return words.of("why.compared", text, facts.title(other.fact()), value);
  }

  private List<String> derived(String input) {
    return pack.vocabulary()
        .find(input)
        .map(fact -> derivations.sentences(fact.id()))
        .orElse(List.of());
  }

  private Optional<Fact> used(String input) {
    return determination.used().stream()
        .filter(fact -> fact.id().value().equals(input))
        .findFirst();
  }

  /** What was compared when it is no fact: another matter's applicability, or its situations. */
  private String actual(String input, String text) {
    if (!input.startsWith(MATTER)) {
      return text;
    }
    Applicability applicability =
        determination.of(new MatterId(input.substring(MATTER.length()))).applicability();
    return words.of("word.applicability", applicability);
  }

  private String dated(DatedRow dated) {
    String say =
        Optional.ofNullable(rows.get(dated.row()))
            .map(row -> facts.in(row.say()))
            .orElse(dated.row().toString());
    return dated
        .to()
        .map(
            to ->
                words.of(
                    "why.in_force_until", say, DayWording.day(dated.from()), DayWording.day(to)))
        .orElseGet(() -> words.of("why.in_force_from", say, DayWording.day(dated.from())));
  }

  private WhyChange change(FactChange change) {
    return new WhyChange(
        change.facts().stream().map(this::changed).toList(), Chip.of(change.becomes(), words));
  }

  private String changed(ChangedFact changed) {
    FactId fact = changed.fact();
    String condition = conditions.sentence(fact.value(), changed.condition());
    return changed
        .from()
        .map(from -> words.of("why.changed_from", condition, facts.value(fact, from)))
        .orElseGet(() -> words.of("why.changed", condition));
  }
}
