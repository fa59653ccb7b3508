package io.gongjian.webapp.rest.casefile;

import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignerPlace;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.rest.JsonBody;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the action that somebody wants to do in a case. */
final class ActionBody {

  private static final int SHOWN = 40;
  private static final int MOST_DAYS = 10_000;

  private static final Set<String> MEMBERS =
      Set.of(
          "act", "step", "outcome", "text", "to", "person", "place", "from", "until", "items",
          "kind", "clause", "days");

  private final JsonBody body;

  private ActionBody(JsonBody body) {
    this.body = body;
  }

  /**
   * Reads it.
   *
   * @throws ProblemException when something of it does not fit
   */
  static CaseRequest read(CaseNumber number, InputStream stream, Optional<String> key) {
    ActionBody body = new ActionBody(JsonBody.read(stream, MEMBERS));
    return new CaseRequest(number, body.action(), body.words().orElse(""), key);
  }

  private FlowAction action() {
    String word = required("act");
    FlowAct act = FlowAct.named(word).orElseThrow(() -> bad("act", word, InputFault.Kind.UNKNOWN));
    return switch (act) {
      case CLAIM -> new FlowAction.Claim(step());
      case RELEASE -> new FlowAction.Release(step());
      case COMPLETE -> new FlowAction.Complete(step(), outcome(), words());
      case RETURN -> new FlowAction.Return(step(), target(), words());
      case RECALL -> new FlowAction.Recall(step());
      case TRANSFER -> new FlowAction.Transfer(step(), person("to"));
      case DELEGATE -> new FlowAction.Delegate(step(), person("to"));
      case DEPUTISE -> new FlowAction.Deputise(person("to"), day("from"), day("until"));
      case ADD_SIGNER -> new FlowAction.AddSigner(step(), person("person"), place());
      case REMOVE_SIGNER -> new FlowAction.RemoveSigner(step(), person("person"), words());
      case READ -> new FlowAction.Read(step());
      case CONSULT -> new FlowAction.Consult(maybeStep(), person("person"), words().orElse(""));
      case COPY -> new FlowAction.Copy(maybeStep(), person("person"));
      case URGE -> new FlowAction.Urge(maybeStep());
      case LEAVE -> new FlowAction.Leave(person("person"), person("to"));
      case CORRECT -> new FlowAction.Correct(maybeStep(), items(), words());
      case ANSWER -> new FlowAction.Answer(items());
      case SPECIAL_START ->
          new FlowAction.SpecialStart(maybeStep(), required("kind"), body.text("clause"));
      case SPECIAL_END -> new FlowAction.SpecialEnd(maybeStep());
      case EXTEND -> new FlowAction.Extend(maybeStep(), days(), words());
      case WITHDRAW -> new FlowAction.Withdraw();
    };
  }

  private Optional<String> words() {
    return body.text("text").filter(text -> !text.isBlank());
  }

  private StepId step() {
    return id("step", required("step"), StepId::new);
  }

  private Optional<StepId> maybeStep() {
    return body.text("step").map(text -> id("step", text, StepId::new));
  }

  /** Where a step is sent back to; what names none is told by the flow. */
  private Optional<StepId> target() {
    return body.text("to").map(text -> id("to", text, StepId::new));
  }

  private Optional<StepOutcome> outcome() {
    return body.text("outcome")
        .map(
            text ->
                StepOutcome.named(text)
                    .orElseThrow(() -> bad("outcome", text, InputFault.Kind.UNKNOWN)));
  }

  private PersonId person(String member) {
    return id(member, required(member), PersonId::new);
  }

  private SignerPlace place() {
    String text = required("place");
    return SignerPlace.named(text).orElseThrow(() -> bad("place", text, InputFault.Kind.UNKNOWN));
  }

  private LocalDate day(String member) {
    String text = required(member);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw bad(member, text, InputFault.Kind.MALFORMED);
    }
  }

  private List<String> items() {
    return body.texts("items");
  }

  private int days() {
    long days = body.number("days").orElse(0L);
    if (days < 1 || days > MOST_DAYS) {
      throw bad("days", String.valueOf(days), InputFault.Kind.OUT_OF_RANGE);
    }
    return (int) days;
  }

  private String required(String member) {
    return body.text(member)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> bad(member, "", InputFault.Kind.MISSING));
  }

  private static <T> T id(String member, String text, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException notAnId) {
      throw bad(member, text, InputFault.Kind.MALFORMED);
    }
  }

  private static ProblemException bad(String member, String given, InputFault.Kind kind) {
    InputFault fault = new InputFault(member, Excerpt.of(given, SHOWN), kind);
    return new ProblemException(RefusalProblem.of(new Refusal.BadInput(List.of(fault))));
  }
}
