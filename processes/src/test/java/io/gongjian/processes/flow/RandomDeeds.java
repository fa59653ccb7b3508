package io.gongjian.processes.flow;

import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowReading;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignerPlace;
import io.gongjian.engine.flow.Step;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws what people do: mostly those who may, mostly what moves the case, and anything else. */
public final class RandomDeeds {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final List<String> OTHERS =
      List.of("a1", "b1", "b2", "d1", "d2", "d3", "d4", "x1", "x2", "x3", "applicant", "system");
  private static final Optional<String> REASON = Optional.of("reason");

  private final Random random;
  private int minutes;

  public RandomDeeds(Random random) {
    this.random = random;
  }

  public FlowRequest draw(Flow flow, FlowReading reading) {
    minutes += random.nextInt(50);
    FlowMoment at =
        new FlowMoment(
            FIRST.plusDays(minutes / 1440), Optional.of(LocalTime.MIN.plusMinutes(minutes % 1440)));
    List<StepId> open = new ArrayList<>(reading.open().keySet());
    StepId step =
        open.isEmpty() || random.nextInt(8) == 0
            ? any(flow.steps()).id()
            : open.get(random.nextInt(open.size()));
    List<PersonId> holders = reading.open().getOrDefault(step, List.of());
    PersonId by = holders.isEmpty() || random.nextInt(8) == 0 ? anybody() : any(holders);
    FlowAction action = action(flow, flow.step(step));
    return new FlowRequest(by(action, by), at, action);
  }

  private PersonId by(FlowAction action, PersonId holder) {
    if (random.nextInt(10) == 0) {
      return holder;
    }
    return switch (action.act()) {
      case ANSWER, WITHDRAW -> PersonId.APPLICANT;
      case LEAVE -> PersonId.SYSTEM;
      default -> holder;
    };
  }

  private FlowAction action(Flow flow, Step step) {
    StepId id = step.id();
    Optional<StepId> place = random.nextBoolean() ? Optional.of(id) : Optional.empty();
    return switch (random.nextInt(38)) {
      case 0 -> new FlowAction.Claim(id);
      case 1 -> new FlowAction.Release(id);
      case 2, 3 -> new FlowAction.Recall(id);
      case 4, 5, 6 -> new FlowAction.Return(id, Optional.of(target(flow, step)), reason());
      case 7 -> new FlowAction.Transfer(id, anybody());
      case 8, 9 -> new FlowAction.Delegate(id, anybody());
      case 10 -> new FlowAction.Deputise(anybody(), FIRST, FIRST.plusDays(random.nextInt(3)));
      case 11, 12, 13 -> new FlowAction.AddSigner(id, anybody(), any(SignerPlace.values()));
      case 14, 15 -> new FlowAction.RemoveSigner(id, anybody(), reason());
      case 16 -> new FlowAction.Read(id);
      case 17 -> new FlowAction.Consult(place, anybody(), "text");
      case 18 -> new FlowAction.Copy(place, anybody());
      case 19 -> new FlowAction.Urge(place);
      case 20 -> new FlowAction.Leave(anybody(), anybody());
      case 21 -> new FlowAction.Correct(place, List.of("a", "b"), reason());
      case 22, 23 -> new FlowAction.Answer(random.nextBoolean() ? List.of("a") : List.of("b"));
      case 24 -> new FlowAction.SpecialStart(place, any(flow.steps()).kind().word(), reason());
      case 25, 26 -> new FlowAction.SpecialEnd(place);
      case 27 -> new FlowAction.Extend(place, 5, reason());
      case 28 -> random.nextInt(6) == 0 ? new FlowAction.Withdraw() : new FlowAction.Read(id);
      default -> new FlowAction.Complete(id, outcome(step), Optional.empty());
    };
  }

  private Optional<StepOutcome> outcome(Step step) {
    List<StepOutcome> outcomes = step.kind().outcomes();
    return Optional.of(random.nextInt(4) == 0 ? any(outcomes) : outcomes.get(0));
  }

  private StepId target(Flow flow, Step step) {
    return step.returns().isEmpty() || random.nextInt(6) == 0
        ? any(flow.steps()).id()
        : any(step.returns());
  }

  private Optional<String> reason() {
    return random.nextInt(10) == 0 ? Optional.empty() : REASON;
  }

  private PersonId anybody() {
    return new PersonId(any(OTHERS));
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private SignerPlace any(SignerPlace... some) {
    return some[random.nextInt(some.length)];
  }
}
