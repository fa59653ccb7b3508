package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseView;
import io.gongjian.engine.casefile.RecordEntry;
import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.clock.StatutoryLimit;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignRule;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepKind;
import io.gongjian.engine.pack.Lane;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.review.ApplicationView;
import io.gongjian.webapp.page.pieces.Cited;
import io.gongjian.webapp.page.wording.StepNames;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the reader of a case can do in it: what they may, and the case as it reads lets be. Whether
 * a step allows it is told when it is asked.
 */
final class DeskActs {

  /** What is not counted in a limit (行政许可法 45). */
  private static final CitationId NOT_COUNTED =
      new CitationId("administrative_licensing_law", "45");

  private static final Set<StepKind> SPECIAL =
      EnumSet.of(StepKind.EXPERT_REVIEW, StepKind.HEARING, StepKind.INSPECTION);

  private final FoundCase found;
  private final CaseView view;
  private final Optional<ApplicationView> application;
  private final CasePeople people;
  private final StepNames names;
  private final Words words;

  DeskActs(FoundCase found, Optional<ApplicationView> application, CasePeople people, Words words) {
    this.found = found;
    this.view = found.view();
    this.application = application;
    this.people = people;
    this.names = new StepNames(view.flow(), words);
    this.words = words;
  }

  /** The steps in which the reader has something to do, in the order of the flow. */
  List<CaseCard> cards() {
    return view.may().isEmpty()
        ? List.of()
        : view.flow().flow().steps().stream().flatMap(step -> card(step).stream()).toList();
  }

  private Optional<CaseCard> card(Step step) {
    List<PersonId> holders = view.file().reading().open().getOrDefault(step.id(), List.of());
    Optional<PersonId> owner =
        holders.contains(found.me())
            ? Optional.of(found.me())
            : holders.stream().filter(deputyFor()::contains).findFirst();
    return owner.map(
        one ->
            new CaseCard(
                step,
                names.of(step.id()),
                Optional.of(one).filter(other -> !other.equals(found.me())).map(people::of),
                people.of(holders),
                quick(step, holders),
                more(step),
                isOffered(FlowAct.COMPLETE, Optional.of(step)),
                words));
  }

  /** Those who have named the reader as their deputy in this case. */
  private Set<PersonId> deputyFor() {
    return view.record().stream()
        .filter(entry -> entry.act().equals(FlowAct.DEPUTISE.word()))
        .filter(entry -> entry.people().contains(found.me().value()))
        .map(entry -> new PersonId(entry.by().value()))
        .collect(Collectors.toSet());
  }

  private List<ActForm> quick(Step step, List<PersonId> holders) {
    List<ActForm> forms = new ArrayList<>();
    if (step.sign() instanceof SignRule.One && holders.size() > 1) {
      add(forms, FlowAct.CLAIM, step);
    }
    if (isClaimed(step, holders)) {
      add(forms, FlowAct.RELEASE, step);
    }
    add(forms, FlowAct.READ, step);
    return forms;
  }

  private boolean isClaimed(Step step, List<PersonId> holders) {
    return holders.equals(List.of(found.me()))
        && of(step)
            .filter(
                entry ->
                    entry.act().equals(FlowAct.CLAIM.word())
                        || entry.act().equals(FlowAct.RELEASE.word())
                        || entry.act().equals(FlowAct.COMPLETE.word()))
            .reduce((one, next) -> next)
            .filter(entry -> entry.act().equals(FlowAct.CLAIM.word()))
            .isPresent();
  }

  private Stream<RecordEntry> of(Step step) {
    return view.record().stream()
        .filter(entry -> entry.step().filter(step.id()::equals).isPresent());
  }

  private List<ActForm> more(Step step) {
    List<ActForm> forms = new ArrayList<>();
    if (!targets(step).isEmpty()) {
      form(FlowAct.RETURN, step).map(form -> form.backTo(targets(step))).ifPresent(forms::add);
    }
    for (FlowAct act : List.of(FlowAct.TRANSFER, FlowAct.DELEGATE, FlowAct.ADD_SIGNER)) {
      form(act, step).map(form -> form.to(colleagues(step))).ifPresent(forms::add);
    }
    if (!signers(step).isEmpty()) {
      form(FlowAct.REMOVE_SIGNER, step).map(form -> form.to(signers(step))).ifPresent(forms::add);
    }
    return forms;
  }

  /** What a holder of a task can do to the case as a whole, in the name of that step. */
  private List<ActForm> asHolder(Step step) {
    List<ActForm> forms = new ArrayList<>();
    if (isBeforeDecision()) {
      form(FlowAct.CORRECT, step)
          .map(
              form ->
                  form.naming(CorrectionItems.of(view.file().number().value(), application, words)))
          .ifPresent(forms::add);
    }
    form(FlowAct.SPECIAL_START, step)
        .map(form -> form.resting(kinds(), clauses()))
        .ifPresent(forms::add);
    if (view.file().state() == FlowState.SPECIAL) {
      add(forms, FlowAct.SPECIAL_END, step);
    }
    int extension = view.file().head().statutory().map(StatutoryLimit::extension).orElse(0);
    if (extension > 0) {
      form(FlowAct.EXTEND, step).map(form -> form.upTo(extension)).ifPresent(forms::add);
    }
    return forms;
  }

  /** What can be done in the case as a whole, and with what one has answered. */
  List<ActForm> ofCase() {
    List<ActForm> forms = new ArrayList<>();
    cards().stream().findFirst().map(CaseCard::step).map(this::asHolder).ifPresent(forms::addAll);
    forms.addAll(ofNobody());
    for (StepId step : answered()) {
      view.flow()
          .flow()
          .find(step)
          .filter(one -> isOffered(FlowAct.RECALL, Optional.of(one)))
          .ifPresent(
              one ->
                  forms.add(
                      ActForm.plain(FlowAct.RECALL, Optional.of(step), names.of(step), words)));
    }
    for (FlowAct act : List.of(FlowAct.CONSULT, FlowAct.COPY, FlowAct.DEPUTISE)) {
      if (isOffered(act, Optional.empty())) {
        forms.add(ActForm.plain(act, Optional.empty(), "", words).to(colleagues(Optional.empty())));
      }
    }
    if (isOffered(FlowAct.URGE, Optional.empty())) {
      forms.add(ActForm.plain(FlowAct.URGE, Optional.empty(), "", words));
    }
    return forms;
  }

  /** Giving a step that nobody has to somebody, for one who watches over the region. */
  private List<ActForm> ofNobody() {
    return view.file().reading().open().entrySet().stream()
        .filter(one -> one.getValue().isEmpty())
        .filter(one -> view.may().contains(FlowAct.TRANSFER))
        .map(one -> one.getKey())
        .map(
            step ->
                ActForm.plain(FlowAct.TRANSFER, Optional.of(step), names.of(step), words)
                    .to(colleagues(Optional.empty())))
        .toList();
  }

  /** The steps that the reader has answered. */
  private Set<StepId> answered() {
    return view.record().stream()
        .filter(entry -> entry.act().equals(FlowAct.COMPLETE.word()))
        .filter(entry -> entry.by().value().equals(found.me().value()))
        .flatMap(entry -> entry.step().stream())
        .filter(step -> !isHeld(step))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isHeld(StepId step) {
    return view.file().reading().open().getOrDefault(step, List.of()).contains(found.me());
  }

  private void add(List<ActForm> forms, FlowAct act, Step step) {
    form(act, step).ifPresent(forms::add);
  }

  private Optional<ActForm> form(FlowAct act, Step step) {
    return Optional.of(act)
        .filter(one -> isOffered(one, Optional.of(step)))
        .map(one -> ActForm.plain(one, Optional.of(step.id()), "", words));
  }

  private boolean isOffered(FlowAct act, Optional<Step> step) {
    if (!view.may().contains(act)) {
      return false;
    }
    return switch (view.file().state()) {
      case OPEN -> true;
      case CORRECTING -> act.isPossibleInCorrection();
      case SPECIAL ->
          act.isPossibleInSpecial(step.map(Step::kind).filter(SPECIAL::contains).isPresent());
      case APPROVED, REFUSED, NOT_NEEDED, NOT_OURS, WITHDRAWN -> false;
    };
  }

  private boolean isBeforeDecision() {
    return view.flow().flow().steps().stream()
        .filter(step -> step.kind() == StepKind.DECIDE)
        .noneMatch(step -> view.file().reading().done().containsKey(step.id()));
  }

  private List<ActOption> targets(Step step) {
    return step.returns().stream()
        .filter(target -> view.file().reading().done().containsKey(target))
        .map(target -> new ActOption(target.value(), names.of(target)))
        .toList();
  }

  private List<ActOption> kinds() {
    return SPECIAL.stream()
        .map(kind -> new ActOption(kind.word(), words.of("cases.kind", kind)))
        .toList();
  }

  private List<ActOption> clauses() {
    Optional<CitationId> own = view.file().head().statutory().map(StatutoryLimit::clause);
    return Stream.concat(Stream.of(NOT_COUNTED), own.stream())
        .distinct()
        .map(
            id ->
                new ActOption(
                    id.toString(),
                    view.pack()
                        .citations()
                        .find(id)
                        .map(article -> Cited.of(article, words).getTitle())
                        .orElseGet(
                            () ->
                                id.equals(NOT_COUNTED)
                                    ? words.of("desk.clause_45")
                                    : id.toString())))
        .toList();
  }

  /** The others who have a task in a step of several signers. */
  private List<ActOption> signers(Step step) {
    boolean several =
        !(step.sign() instanceof SignRule.One)
            || of(step).anyMatch(entry -> entry.act().equals(FlowAct.ADD_SIGNER.word()));
    if (!several) {
      return List.of();
    }
    return Stream.of(view.file().reading().open(), view.file().reading().waiting())
        .flatMap(tasks -> tasks.getOrDefault(step.id(), List.of()).stream())
        .filter(person -> !person.equals(found.me()))
        .distinct()
        .map(person -> new ActOption(person.value(), people.of(person)))
        .toList();
  }

  /** Those of the lane of a step first, then those of the other lanes. */
  private List<ActOption> colleagues(Step step) {
    return colleagues(step.lane().map(lane -> found.lanes().getOrDefault(lane, List.of())));
  }

  private List<ActOption> colleagues(Optional<List<PersonId>> first) {
    Map<PersonId, ActOption> options = new LinkedHashMap<>();
    first.ifPresent(some -> some.forEach(person -> options.put(person, option(person))));
    found.lanes().values().stream()
        .flatMap(List::stream)
        .sorted()
        .forEach(person -> options.putIfAbsent(person, option(person)));
    options.remove(found.me());
    return List.copyOf(options.values());
  }

  private ActOption option(PersonId person) {
    String lanes =
        found.lanes().entrySet().stream()
            .filter(lane -> lane.getValue().contains(person))
            .map(lane -> view.flow().lanes().get(lane.getKey()))
            .flatMap(lane -> Optional.ofNullable(lane).stream())
            .map(Lane::title)
            .map(title -> title.in(words.locale()))
            .distinct()
            .collect(Collectors.joining(words.of("word.comma")));
    return new ActOption(person.value(), people.of(person) + words.of("word.dot") + lanes);
  }
}
