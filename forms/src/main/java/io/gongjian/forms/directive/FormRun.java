package io.gongjian.forms.directive;

import io.gongjian.engine.determination.Applicabilities;
import io.gongjian.engine.determination.FindApplicabilities;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.field.Directive;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.row.InputValue;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.row.RowStandings;
import io.gongjian.engine.row.StandRows;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.FactValueJson;
import io.gongjian.forms.merge.MergedField;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One run over the rows of a form. The strata make sure that a value is asked for only when all
 * rows that decide it have been read.
 */
final class FormRun {

  private final LiveForm form;
  private final Background background;
  private final Answers answers;
  private final StandRows rows;
  private final FindApplicabilities applying;
  private final Tally[] tallies;
  private final @Nullable Settled[] settled;
  private final Set<RowId> fired = new LinkedHashSet<>();
  private final Map<FactId, Set<FactValue>> follows = new HashMap<>();
  private int stratum;
  private int decidedIn = -1;
  private @Nullable FactSheet decidedOn;
  private @Nullable Applicabilities applicabilities;

  /** A value with where it comes from. */
  private record Settled(BitSet asking, Optional<Object> value, ValueOrigin origin) {}

  FormRun(
      LiveForm form,
      Background background,
      Answers answers,
      StandRows rows,
      FindApplicabilities applying) {
    this.form = form;
    this.background = background;
    this.answers = answers;
    this.rows = rows;
    this.applying = applying;
    this.tallies = new Tally[form.size()];
    for (int field = 0; field < tallies.length; field++) {
      tallies[field] = new Tally();
    }
    this.settled = new @Nullable Settled[form.size()];
  }

  FormState run() {
    for (stratum = 0; stratum < form.program().strata(); stratum++) {
      RowStandings standings = rows.stand(form.program(), stratum, this::known);
      for (ProgramRow row : form.program().rows(stratum)) {
        note(row, standings);
      }
    }
    Map<FieldId, FieldState> states = new LinkedHashMap<>();
    for (int field = 0; field < form.size(); field++) {
      states.put(form.field(field).id(), state(field));
    }
    return new FormState(states, fired);
  }

  private void note(ProgramRow row, RowStandings standings) {
    boolean holds = standings.holds().get(row.number());
    boolean open = !holds && standings.possible().get(row.number());
    if (holds) {
      fired.add(row.row().id());
      if (row.row().then() instanceof Effect.Settles settles) {
        follows.computeIfAbsent(settles.fact(), fact -> new LinkedHashSet<>()).add(settles.value());
      }
    }
    for (Directive directive : row.directives()) {
      Optional<Integer> field = form.number(directive.field());
      if (field.isEmpty()) {
        continue;
      }
      if (holds) {
        Level level = directive instanceof Directive.Tell tell ? tell.level() : Level.HINT;
        tallies[field.get()].note(
            directive,
            form.speaking(row),
            row.place(),
            new FieldMessage(row.row().id(), level, row.row().say()));
      }
      if (holds || open) {
        tallies[field.get()].noteOpen(directive, form.speaking(row));
      }
    }
  }

  private FieldState state(int number) {
    MergedField field = form.field(number);
    Tally tally = tallies[number];
    Settled value = settled(number);
    BitSet asking = value.asking();
    boolean shown = !asking.isEmpty();
    boolean mayBeAsked =
        !shown && !tally.mayAsk(form.needed(number), form.shownByRows(number)).isEmpty();
    return new FieldState(
        field.id(),
        shown ? form.matters(asking) : new TreeSet<>(),
        mayBeAsked,
        tally.isRequired(form.required(number), asking),
        tally.isLocked(asking),
        tally.options(asking),
        value.value(),
        value.origin(),
        shown ? Optional.empty() : answers.find(field.id()),
        tally.messages(asking));
  }

  private Settled settled(int number) {
    Settled known = settled[number];
    if (known == null) {
      known = settle(number);
      settled[number] = known;
    }
    return known;
  }

  private Settled settle(int number) {
    MergedField field = form.field(number);
    Tally tally = tallies[number];
    BitSet asking = tally.asking(form.needed(number), form.shownByRows(number));
    if (asking.isEmpty()) {
      return new Settled(asking, Optional.empty(), ValueOrigin.NONE);
    }
    if (tally.formula().isPresent()) {
      Optional<Object> computed = new Formulas(this::plain).compute(tally.formula().get());
      return new Settled(
          asking, computed, computed.isPresent() ? ValueOrigin.COMPUTED : ValueOrigin.NONE);
    }
    if (answers.names(field.id())) {
      Optional<Object> answer = answers.find(field.id());
      return new Settled(
          asking, answer, answer.isPresent() ? ValueOrigin.ANSWER : ValueOrigin.NONE);
    }
    Optional<Object> prefilled = projectValue(field).map(FactValueJson::tree);
    if (prefilled.isPresent()) {
      return new Settled(asking, prefilled, ValueOrigin.PROJECT);
    }
    Optional<Object> following =
        field.kind() == FieldKind.FACT
            ? following(new FactId(field.id().value())).map(FactValueJson::tree)
            : Optional.empty();
    if (following.isPresent()) {
      return new Settled(asking, following, ValueOrigin.DERIVED);
    }
    Optional<Object> preset = tally.preset().map(FactValueJson::tree);
    return new Settled(asking, preset, preset.isPresent() ? ValueOrigin.DEFAULT : ValueOrigin.NONE);
  }

  /** What rows say of a fact; nothing where they say different things. */
  private Optional<FactValue> following(FactId fact) {
    Set<FactValue> said = follows.getOrDefault(fact, Set.of());
    return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
  }

  private Optional<FactValue> projectValue(MergedField field) {
    return field.kind() == FieldKind.FACT
        ? background.facts().find(new FactId(field.id().value())).map(Fact::value)
        : Optional.empty();
  }

  /** The plain value of a field, or of a fact that the form does not ask. */
  private Optional<Object> plain(FieldId id) {
    Optional<Integer> number = form.number(id);
    if (number.isPresent()) {
      return settled(number.get()).value();
    }
    return id.value().indexOf('.') < 0
        ? Optional.empty()
        : form.pack()
            .vocabulary()
            .find(new FactId(id.value()))
            .filter(definition -> !definition.isAsked())
            .map(definition -> fact(definition.id()))
            .orElseGet(() -> background.facts().find(new FactId(id.value())).map(Fact::value))
            .map(FactValueJson::tree);
  }

  private InputValue known(Input input) {
    return input.match(
        fact ->
            form.number(FieldId.of(fact.fact()))
                .map(this::typed)
                .orElseGet(() -> fact(fact.fact()))
                .map(FormRun::known)
                .orElse(InputValue.UNKNOWN),
        matter -> applicability(matter.matter()),
        situations -> situations(situations.matter()),
        field ->
            form.number(field.field())
                .flatMap(this::typed)
                .map(FormRun::known)
                .orElse(InputValue.UNKNOWN),
        application -> new InputValue.Known(form.together()),
        others -> InputValue.UNKNOWN,
        order -> InputValue.UNKNOWN);
  }

  private static InputValue known(FactValue value) {
    return new InputValue.Known(value);
  }

  private InputValue applicability(MatterId matter) {
    Applicability applicability = decided().applicability(matter);
    return applicability == Applicability.UNKNOWN
        ? InputValue.UNKNOWN
        : new InputValue.Known(new FactValue.Choice(applicability.word()));
  }

  private Optional<FactValue> typed(int number) {
    return settled(number)
        .value()
        .flatMap(value -> FieldValues.read(form.field(number).shape(), value));
  }

  /**
   * A fact that the form does not ask: as it is known, as the region sets it, as it follows from
   * others, or as assumed.
   */
  private Optional<FactValue> fact(FactId id) {
    FactDefinition definition = form.pack().vocabulary().get(id);
    if (!definition.isAsked()) {
      return decided().fact(id);
    }
    Optional<FactValue> known =
        background.facts().find(id).map(Fact::value).or(() -> following(id));
    return known.isPresent() || background.facts().declaredUnknown().contains(id)
        ? known
        : definition.assumed();
  }

  private InputValue situations(MatterId matter) {
    Set<String> certain = new TreeSet<>();
    Set<String> possible = new TreeSet<>();
    decided()
        .situations(matter)
        .forEach(
            (situation, isCertain) -> {
              possible.add(situation.value());
              if (isCertain) {
                certain.add(situation.value());
              }
            });
    return new InputValue.Members(certain, possible);
  }

  /** What applies to the project with the values that are settled in this stratum. */
  private Applicabilities decided() {
    Applicabilities known = applicabilities;
    if (known == null || decidedIn != stratum) {
      FactSheet sheet = sheet();
      if (known == null || !Objects.equals(sheet, decidedOn)) {
        known = applying.find(form.pack(), background.region(), background.asOf(), sheet);
        applicabilities = known;
        decidedOn = sheet;
      }
      decidedIn = stratum;
    }
    return known;
  }

  private FactSheet sheet() {
    Map<FactId, Fact> facts = new TreeMap<>(background.facts().facts());
    Set<FactId> unknown = new TreeSet<>(background.facts().declaredUnknown());
    for (int number = 0; number < form.size(); number++) {
      MergedField field = form.field(number);
      if (field.kind() == FieldKind.FACT && form.settledIn(number) <= stratum) {
        FactId id = new FactId(field.id().value());
        boolean asked = !settled(number).asking().isEmpty();
        Optional<FactValue> value = typed(number);
        if (asked && (value.isPresent() || answers.names(field.id()))) {
          facts.remove(id);
          unknown.remove(id);
          value.ifPresent(one -> facts.put(id, Fact.of(id, one, FactSource.APPLICANT)));
          if (value.isEmpty()) {
            unknown.add(id);
          }
        }
      }
    }
    return new FactSheet(facts.values(), unknown).withoutFollowing(form.pack().vocabulary());
  }
}
