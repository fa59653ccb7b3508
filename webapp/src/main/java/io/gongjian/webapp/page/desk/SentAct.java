package io.gongjian.webapp.page.desk;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignerPlace;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form of the desk sends. Where something is lacking, it is refused as bad input that names
 * what: {@code person}, {@code outcome}, {@code act} for what no form of ours sends.
 */
final class SentAct {

  static final String ACT = "act";

  private static final String STEP = "step";
  private static final String TEXT = "text";
  private static final String TEXT_OF = "text.";
  private static final String ITEM = "item";

  private final Map<String, String[]> sent;

  SentAct(Map<String, String[]> sent) {
    this.sent = sent;
  }

  String value(String name) {
    return values(name).stream().findFirst().orElse("").strip();
  }

  List<String> values(String name) {
    String[] values = sent.get(name);
    return values == null ? List.of() : Arrays.asList(values);
  }

  /** The id of the form that sent it. */
  String form() {
    return value(ACT) + (value(STEP).isEmpty() ? "" : "-" + value(STEP));
  }

  /**
   * The request of it.
   *
   * @param steps those of the flow of the case
   */
  Attempt<CaseRequest> request(CaseNumber number, List<StepId> steps) {
    Optional<StepId> step =
        steps.stream().filter(one -> one.value().equals(value(STEP))).findFirst();
    if (step.isEmpty() && !value(STEP).isEmpty()) {
      return missing(STEP);
    }
    return need(FlowAct.named(value(ACT)), ACT)
        .then(act -> step.map(one -> onStep(act, one)).orElseGet(() -> onCase(act, step)))
        .map(action -> new CaseRequest(number, action, value(TEXT), text("key")));
  }

  private Attempt<FlowAction> onStep(FlowAct act, StepId step) {
    return switch (act) {
      case CLAIM -> Attempt.done(new FlowAction.Claim(step));
      case RELEASE -> Attempt.done(new FlowAction.Release(step));
      case READ -> Attempt.done(new FlowAction.Read(step));
      case RECALL -> Attempt.done(new FlowAction.Recall(step));
      case COMPLETE ->
          need(outcome(), "outcome")
              .map(said -> new FlowAction.Complete(step, Optional.of(said), text(TEXT)));
      case RETURN ->
          need(target(), "target")
              .map(to -> new FlowAction.Return(step, Optional.of(to), text(TEXT)));
      case TRANSFER -> person().map(to -> new FlowAction.Transfer(step, to));
      case DELEGATE -> person().map(to -> new FlowAction.Delegate(step, to));
      case ADD_SIGNER ->
          person()
              .then(
                  who ->
                      need(place(), "place")
                          .map(place -> new FlowAction.AddSigner(step, who, place)));
      case REMOVE_SIGNER -> person().map(who -> new FlowAction.RemoveSigner(step, who, text(TEXT)));
      default -> onCase(act, Optional.of(step));
    };
  }

  private Attempt<FlowAction> onCase(FlowAct act, Optional<StepId> step) {
    return switch (act) {
      case DEPUTISE -> person().then(this::deputise);
      case CONSULT ->
          person()
              .then(
                  who ->
                      need(text(TEXT), "question")
                          .map(asked -> new FlowAction.Consult(step, who, asked)));
      case COPY -> person().map(who -> new FlowAction.Copy(step, who));
      case URGE -> Attempt.done(new FlowAction.Urge(step));
      case CORRECT -> items().map(items -> new FlowAction.Correct(step, items, text(TEXT)));
      case SPECIAL_START ->
          need(text("kind"), "kind")
              .map(kind -> new FlowAction.SpecialStart(step, kind, text("clause")));
      case SPECIAL_END -> Attempt.done(new FlowAction.SpecialEnd(step));
      case EXTEND ->
          need(days(), "days").map(days -> new FlowAction.Extend(step, days, text(TEXT)));
      default -> missing(ACT);
    };
  }

  private Attempt<FlowAction> deputise(PersonId to) {
    return need(day("from"), "period")
        .then(
            from ->
                need(day("until").filter(until -> !until.isBefore(from)), "period")
                    .map(until -> new FlowAction.Deputise(to, from, until)));
  }

  private static <T> Attempt<T> need(Optional<T> found, String what) {
    return found.map(Attempt::done).orElseGet(() -> missing(what));
  }

  private static <T> Attempt<T> missing(String what) {
    return Attempt.refused(
        new Refusal.BadInput(List.of(new InputFault(what, "", InputFault.Kind.MISSING))));
  }

  private Optional<String> text(String name) {
    return Optional.of(value(name)).filter(said -> !said.isEmpty());
  }

  private Optional<StepOutcome> outcome() {
    return Arrays.stream(StepOutcome.values())
        .filter(one -> one.word().equals(value("outcome")))
        .findFirst();
  }

  private Optional<StepId> target() {
    try {
      return text("to").map(StepId::new);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Who is chosen; whoever is typed counts before that. */
  private Attempt<PersonId> person() {
    return need(
        text("account")
            .or(() -> text("person"))
            .filter(name -> name.codePointCount(0, name.length()) <= PersonId.LONGEST)
            .map(PersonId::new),
        "person");
  }

  private Optional<SignerPlace> place() {
    return Arrays.stream(SignerPlace.values())
        .filter(one -> one.word().equals(value("place")))
        .findFirst();
  }

  private Optional<LocalDate> day(String name) {
    try {
      return text(name).map(LocalDate::parse);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private Optional<Integer> days() {
    try {
      return text("days").map(Integer::valueOf).filter(days -> days > 0);
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /** Each item with what is asked of it: {@code field:project.name|text}. */
  private Attempt<List<String>> items() {
    List<String> ticked = values(ITEM);
    if (ticked.isEmpty()) {
      return missing("items");
    }
    return ticked.stream().allMatch(item -> text(TEXT_OF + item).isPresent())
        ? Attempt.done(ticked.stream().map(item -> item + "|" + value(TEXT_OF + item)).toList())
        : missing("item");
  }
}
