package io.gongjian.forms.draft;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.WantedResults;
import io.gongjian.engine.effect.EffectHashes;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.project.FindFacts;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectFacts;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.forms.check.CheckedForm;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.check.ServedForm;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.FormState;
import io.gongjian.forms.directive.LiveForm;
import io.gongjian.forms.merge.MergedField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Works out how a draft stands on a day. A field shows what was filled in, else what a source said
 * when the draft was begun; what sources say since does not creep in. Neither do rows that began
 * since: where they reach its matters, it keeps to those of its own day until it is taken to today.
 */
public final class StandingDraft {

  /** How much is remembered in all, in characters. */
  private static final long MOST_TOLD = 16_000_000;

  /** What the state of a form weighs besides its answers. */
  private static final int STATE = 50_000;

  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  private final FindPackVersion findPackVersion;
  private final FindFacts findFacts;
  private final DetermineMatters determining;
  private final CheckingForm checking;
  private final ServedForms forms;
  private final EffectHashes effects;

  /** How forms were asked last: a saving begins with what the one before it ended with. */
  private final Cache<Told, FormState> told =
      Caffeine.newBuilder()
          .maximumWeight(MOST_TOLD)
          .weigher((Told asked, FormState state) -> STATE + asked.answers().weight())
          .expireAfterAccess(FORGOTTEN_AFTER)
          .executor(Runnable::run)
          .build();

  private record Told(LiveForm form, Background background, Answers answers) {}

  public StandingDraft(
      FindPackVersion findPackVersion,
      FindFacts findFacts,
      DetermineMatters determining,
      CheckingForm checking,
      ServedForms forms,
      EffectHashes effects) {
    this.findPackVersion = findPackVersion;
    this.findFacts = findFacts;
    this.determining = determining;
    this.checking = checking;
    this.forms = forms;
    this.effects = effects;
  }

  /**
   * What stays as it is while a draft is changed.
   *
   * @param day the day whose rows count
   * @param known what is known of the project besides the draft
   */
  record Ground(Project project, Pack pack, LocalDate day, FactSheet known) {}

  /** How a form is asked, before anything in it is checked. */
  record AskedForm(ServedForm form, FormState state) {}

  Ground ground(Draft draft, Project project, LocalDate today) {
    Pack pack = pack(draft);
    LocalDate day =
        effects.same(draft.matters(), pack, draft.asOf(), pack, today) ? today : draft.asOf();
    return new Ground(
        project,
        pack,
        day,
        ProjectFacts.of(project, findFacts.find(project.id()), pack.vocabulary()).sheet());
  }

  /** How {@code draft} stands with these entries. */
  public DraftState stand(
      Draft draft, Project project, Collection<DraftEntry> entries, LocalDate today) {
    Map<FieldId, DraftEntry> latest = new TreeMap<>();
    entries.forEach(entry -> latest.put(entry.field(), entry));
    return stand(ground(draft, project, today), draft, latest, Map.of());
  }

  /** How {@code draft} would stand with {@code given} besides the latest entry of each field. */
  DraftState stand(
      Ground ground,
      Draft draft,
      Map<FieldId, DraftEntry> latest,
      Map<String, ? extends @Nullable Object> given) {
    Answers answers = answers(draft, latest);
    FactSheet facts = with(ground.known(), ground.pack(), answers, given);
    Bundle bundle = bundle(ground, draft, facts);
    ServedForm form = forms.of(ground.pack(), bundle.all(), ground.day());
    Background background = background(ground, form, answers);
    CheckedForm checked = checking.check(form, background, answers, given, field -> true);
    told.put(new Told(form.live(), background, checked.answers()), checked.state());
    return new DraftState(
        draft, ground.project(), ground.pack(), form, bundle, latest, facts, ground.day(), checked);
  }

  /** How the form of {@code draft} is asked with the latest entry of each field. */
  AskedForm asked(Ground ground, Draft draft, Map<FieldId, DraftEntry> latest) {
    Answers answers = answers(draft, latest);
    FactSheet facts = with(ground.known(), ground.pack(), answers, Map.of());
    ServedForm form = forms.of(ground.pack(), bundle(ground, draft, facts).all(), ground.day());
    Background background = background(ground, form, answers);
    Told asked = new Told(form.live(), background, answers);
    FormState state = told.getIfPresent(asked);
    if (state == null) {
      // Two who ask at once work it out twice, and nobody waits for another.
      state = checking.direct(form, background, answers);
      told.put(asked, state);
    }
    return new AskedForm(form, state);
  }

  /** All that applies to the project by the answers so far. */
  public Determination determine(DraftState state) {
    return determining.determine(
        state.pack(), state.project().region(), state.asOf(), state.facts());
  }

  /** What applies for the matters of the draft; of others nothing is told. */
  public Determination determineOwn(DraftState state) {
    return determining.determine(
        state.pack(),
        state.project().region(),
        state.asOf(),
        state.facts(),
        new WantedResults(Set.copyOf(state.bundle().all()), Set.of(), false));
  }

  private Bundle bundle(Ground ground, Draft draft, FactSheet facts) {
    return Bundle.of(
        ground.pack(),
        determining.find(ground.pack(), ground.project().region(), ground.day(), facts),
        draft.matters());
  }

  private Pack pack(Draft draft) {
    return findPackVersion
        .find(draft.pack())
        .orElseThrow(
            () -> new EngineException(ErrorCode.PACK_VERSION_NOT_KEPT, draft.pack().toString()));
  }

  private static Answers answers(Draft draft, Map<FieldId, DraftEntry> latest) {
    Map<FieldId, Optional<Object>> values = new LinkedHashMap<>();
    draft
        .prefilled()
        .forEach((field, prefilled) -> values.put(field, Optional.of(prefilled.value())));
    latest.forEach((field, entry) -> values.put(field, entry.value()));
    return new Answers(values);
  }

  /** What is known of the project with what was answered, as far as that is a fact. */
  private static FactSheet with(
      FactSheet known, Pack pack, Answers answers, Map<String, ? extends @Nullable Object> given) {
    Map<FactId, Fact> facts = new TreeMap<>(known.facts());
    Set<FactId> unknown = new TreeSet<>(known.declaredUnknown());
    for (FactDefinition definition : pack.vocabulary().definitions()) {
      FactId id = definition.id();
      Optional<Object> answer = answers.find(FieldId.of(id));
      boolean named = answers.names(FieldId.of(id));
      if (given.containsKey(id.value())) {
        answer = Optional.ofNullable(given.get(id.value()));
        named = true;
      }
      if (named && !definition.setByRegion() && !ProjectFacts.isOfProject(id)) {
        Optional<Fact> fact = answer.flatMap(value -> fact(pack, id, value));
        facts.remove(id);
        unknown.remove(id);
        fact.ifPresentOrElse(read -> facts.put(id, read), () -> unknown.add(id));
      }
    }
    return new FactSheet(facts.values(), unknown);
  }

  /** The value as a fact; empty when it does not fit the vocabulary. */
  public static Optional<Fact> fact(Pack pack, FactId id, Object value) {
    FactSheetReading reading =
        FactSheetReader.read(pack.vocabulary(), Map.of(id.value(), value), FactSource.APPLICANT);
    return reading instanceof FactSheetReading.Read read ? read.sheet().find(id) : Optional.empty();
  }

  /** What is known of the project besides the fields of the form. */
  private static Background background(Ground ground, ServedForm form, Answers answers) {
    Map<FactId, Fact> facts = new TreeMap<>(ground.known().facts());
    for (MergedField field : form.live().form().fields().values()) {
      if (field.kind() == FieldKind.FACT && !answers.names(field.id())) {
        facts.remove(new FactId(field.id().value()));
      }
    }
    return new Background(
        ground.project().region(),
        ground.day(),
        new FactSheet(facts.values(), ground.known().declaredUnknown()));
  }
}
