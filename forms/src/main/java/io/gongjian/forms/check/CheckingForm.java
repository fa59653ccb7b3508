package io.gongjian.forms.check;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gongjian.engine.constraint.Contradiction;
import io.gongjian.engine.constraint.Contradictions;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.field.Level;
import io.gongjian.engine.form.FieldKind;
import io.gongjian.engine.form.FieldValues;
import io.gongjian.engine.form.Shape;
import io.gongjian.engine.number.NumberBounds;
import io.gongjian.engine.pack.Extent;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.text.HiddenCharacters;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.forms.check.DroppedValue.Reason;
import io.gongjian.forms.directive.Answers;
import io.gongjian.forms.directive.Background;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.directive.FieldMessage;
import io.gongjian.forms.directive.FieldState;
import io.gongjian.forms.directive.FormState;
import io.gongjian.forms.merge.MergedField;
import io.gongjian.forms.schema.SchemaFinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks what was filled in: takes only what may be written, tells how the form is asked then, and
 * holds the values that would be handed in against the schema, what must be filled in, and what
 * rows say. Whatever the answers are, the outcome is a value.
 */
public final class CheckingForm {

  private final DirectingForm directing;

  public CheckingForm(DirectingForm directing) {
    this.directing = directing;
  }

  /**
   * Checks answers together with those that are there already.
   *
   * @param kept what was filled in before
   * @param given what came now: field to plain value, null to clear it
   * @param writable the fields that this person may write in this state
   */
  public CheckedForm check(
      ServedForm form,
      Background background,
      Answers kept,
      Map<String, ? extends @Nullable Object> given,
      Predicate<FieldId> writable) {
    List<DroppedValue> dropped = new ArrayList<>();
    Map<FieldId, Optional<Object>> taken = taken(form, given, writable, dropped);
    Answers answers = with(kept, taken);
    FormState state = directing.direct(form.live(), background, answers);
    if (dropLocked(state, taken, dropped)) {
      answers = with(kept, taken);
      state = directing.direct(form.live(), background, answers);
    }
    return new CheckedForm(answers, state, dropped, problems(form, background, state));
  }

  /** How a form is asked with these answers, without checking them. */
  public FormState direct(ServedForm form, Background background, Answers answers) {
    return directing.direct(form.live(), background, answers);
  }

  /** The problems of a form in this state. */
  public List<FieldProblem> problems(ServedForm form, Background background, FormState state) {
    Map<FieldId, List<FieldProblem>> found = new HashMap<>();
    for (SchemaFinding finding : form.schema().validate(document(state))) {
      Problems.fieldOf(finding)
          .flatMap(form.live().form()::find)
          .ifPresent(field -> add(found, problem(field, finding, state)));
    }
    List<FieldProblem> problems = new ArrayList<>();
    Optional<Extent> extent = BoundaryProblems.extent(form.live().program().pack(), background);
    state
        .fields()
        .forEach(
            (id, asked) ->
                asked
                    .value()
                    .ifPresent(
                        value -> {
                          tooManyDigits(form, id, value, found);
                          hidden(form, id, value, found);
                        }));
    contradictions(form, background, state).forEach(problem -> add(found, problem));
    for (MergedField field : form.live().form().fields().values()) {
      FieldState asked = state.fields().get(field.id());
      if (asked != null && asked.shown()) {
        beyondSchema(field, asked, problems);
        List<FieldProblem> ofField = found.get(field.id());
        if (ofField != null) {
          problems.addAll(ofField);
        }
        if (extent.isPresent()) {
          BoundaryProblems.outside(field, asked, extent.get(), problems);
        }
      }
    }
    return problems;
  }

  /** Facts that cannot be together, told at each field of the form that is one of them. */
  private static List<FieldProblem> contradictions(
      ServedForm form, Background background, FormState state) {
    Pack pack = form.live().program().pack();
    Map<FactId, FactValue> facts = new TreeMap<>(background.facts().values());
    Set<FactId> asked = new TreeSet<>();
    for (MergedField field : form.live().form().fields().values()) {
      if (field.kind() == FieldKind.FACT && state.find(field.id()).isPresent()) {
        FactId fact = new FactId(field.id().value());
        asked.add(fact);
        facts.remove(fact);
        state
            .find(field.id())
            .flatMap(FieldState::value)
            .flatMap(value -> FieldValues.read(field.shape(), value))
            .ifPresent(value -> facts.put(fact, value));
      }
    }
    List<FieldProblem> problems = new ArrayList<>();
    for (Contradiction one :
        pack.contradictions(
            background.asOf(),
            Contradictions.withoutFollowing(pack.vocabulary(), facts, Set.of()))) {
      if (one.strength() == Strength.IMPOSSIBLE) {
        one.facts().stream()
            .flatMap(
                fact -> Stream.concat(Stream.of(fact), pack.vocabulary().inputs(fact).stream()))
            .distinct()
            .filter(asked::contains)
            .flatMap(fact -> form.live().form().find(FieldId.of(fact)).stream())
            .forEach(field -> problems.add(Problems.told(field, one.text())));
      }
    }
    return problems;
  }

  private static FieldProblem problem(MergedField field, SchemaFinding finding, FormState state) {
    return state
        .find(field.id())
        .flatMap(FieldState::value)
        .flatMap(value -> BoundaryProblems.refused(field, finding, value))
        .orElseGet(() -> Problems.of(field, finding));
  }

  private static void add(Map<FieldId, List<FieldProblem>> found, FieldProblem problem) {
    List<FieldProblem> problems = found.computeIfAbsent(problem.field(), id -> new ArrayList<>());
    if (problems.stream().noneMatch(other -> other.path().equals(problem.path()))) {
      problems.add(problem);
    }
  }

  /** Numbers that were kept before they were bounded, and results that grew too large. */
  private static void tooManyDigits(
      ServedForm form, FieldId id, Object value, Map<FieldId, List<FieldProblem>> found) {
    List<List<Object>> places = NumberBounds.allOutside(value);
    if (!places.isEmpty()) {
      MergedField field = form.live().form().find(id).orElseThrow();
      List<FieldProblem> others = found.computeIfAbsent(id, key -> new ArrayList<>());
      others.removeIf(other -> places.contains(other.path()));
      places.forEach(path -> others.add(Problems.tooManyDigits(field, path)));
    }
  }

  private static void hidden(
      ServedForm form, FieldId id, Object value, Map<FieldId, List<FieldProblem>> found) {
    for (List<Object> path : HiddenCharacters.placesIn(value)) {
      add(found, Problems.hidden(form.live().form().find(id).orElseThrow(), path));
    }
  }

  private static void beyondSchema(
      MergedField field, FieldState asked, List<FieldProblem> problems) {
    if (asked.required() && isBlank(field.shape(), asked.value())) {
      problems.add(Problems.missing(field, asked.readonly()));
    }
    if (asked.options().isPresent() && asked.value().isPresent()) {
      List<String> offered = asked.options().get();
      boolean within =
          asked.value().get() instanceof Collection<?> chosen
              ? chosen.stream().allMatch(one -> one != null && offered.contains(one))
              : offered.contains(asked.value().get());
      boolean isChoice =
          field.shape() instanceof Shape.OneOf || field.shape() instanceof Shape.ManyOf;
      if (isChoice && !within) {
        problems.add(Problems.notOffered(field, offered));
      }
    }
    for (FieldMessage message : asked.messages()) {
      if (message.level() == Level.ERROR) {
        problems.add(Problems.told(field, message.text()));
      }
    }
  }

  /**
   * Nothing, white space and empty lists do not count as filled in. Of choices an empty list does:
   * it says that none of them is true; how many must be chosen is for the schema to tell.
   */
  private static boolean isBlank(Shape shape, Optional<Object> value) {
    return value.isEmpty()
        || (value.get() instanceof String text && text.isBlank())
        || (!(shape instanceof Shape.ManyOf)
            && value.get() instanceof Collection<?> list
            && list.isEmpty());
  }

  private static ObjectNode document(FormState state) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    state
        .fields()
        .forEach(
            (id, field) ->
                field.value().ifPresent(value -> document.set(id.value(), PlainJson.node(value))));
    return document;
  }

  private static Map<FieldId, Optional<Object>> taken(
      ServedForm form,
      Map<String, ? extends @Nullable Object> given,
      Predicate<FieldId> writable,
      List<DroppedValue> dropped) {
    Map<FieldId, Optional<Object>> taken = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          Optional<FieldId> field =
              Optional.of(name)
                  .filter(FieldId::isId)
                  .map(FieldId::new)
                  .filter(id -> form.live().form().find(id).isPresent());
          if (field.isEmpty()) {
            dropped.add(new DroppedValue(name, Reason.NO_SUCH_FIELD));
          } else if (!writable.test(field.get())) {
            dropped.add(new DroppedValue(name, Reason.NOT_WRITABLE));
          } else if (!PlainValue.canBeKept(value)) {
            dropped.add(new DroppedValue(name, Reason.NO_VALUE));
          } else {
            taken.put(
                field.get(),
                PlainJson.isEmpty(value) ? Optional.empty() : Optional.ofNullable(value));
          }
        });
    return taken;
  }

  /** Takes back what was given for fields that nobody may write; true when there was something. */
  private static boolean dropLocked(
      FormState state, Map<FieldId, Optional<Object>> taken, List<DroppedValue> dropped) {
    List<FieldId> locked =
        taken.keySet().stream()
            .filter(id -> state.find(id).map(FieldState::readonly).orElse(false))
            .toList();
    locked.forEach(
        id -> {
          taken.remove(id);
          dropped.add(new DroppedValue(id.value(), Reason.READONLY));
        });
    return !locked.isEmpty();
  }

  private static Answers with(Answers kept, Map<FieldId, Optional<Object>> taken) {
    Map<FieldId, Optional<Object>> all = new LinkedHashMap<>(kept.values());
    all.putAll(taken);
    return new Answers(all);
  }
}
