package io.gongjian.engine.pack.internal;

import io.gongjian.engine.flow.FlowAct;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowRefusal;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.SignerPlace;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.pack.FaultCode;
import io.gongjian.engine.pack.PackFault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what is done in a case of a flow, and how the case must read then. */
final class FlowDeeds {

  private static final int DAY = 10;
  private static final Pattern OFFSET = Pattern.compile("T.*(Z|[+-][0-9]{2}:[0-9]{2})$");

  /** Days are China's, whatever the zone in which a moment is written. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private FlowDeeds() {}

  /** Tells what is wrong with the actions and expectations of a case beyond their shape. */
  static List<PackFault> check(Entry one, Set<String> steps) {
    List<PackFault> faults = new ArrayList<>();
    for (Entry deed : one.items("do")) {
      deed.get("step").flatMap(step -> FlowTables.unknownStep(step, steps)).ifPresent(faults::add);
      deed.get("at")
          .filter(at -> at.text().isPresent() && moment(at).isEmpty())
          .ifPresent(at -> faults.add(at.fault(FaultCode.BAD_DATE, at.shown())));
      Optional<LocalDate> from = deed.date("from");
      Optional<LocalDate> until = deed.date("until");
      if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
        faults.add(
            deed.near("until")
                .fault(
                    FaultCode.DEPUTY_DAYS_REVERSED, from.get().toString(), until.get().toString()));
      }
    }
    for (String key : List.of("open", "waiting", "done")) {
      Optional<Entry> named = one.get("expect").flatMap(expect -> expect.get(key));
      for (String step : named.map(Entry::members).orElse(Map.of()).keySet()) {
        if (!steps.contains(step)) {
          faults.add(
              PackFault.of(
                  FaultCode.UNKNOWN_STEP,
                  named.get().keyPlace(step),
                  step,
                  String.join(", ", steps)));
        }
      }
    }
    return faults;
  }

  /** A day, or a day with a time. */
  static Optional<FlowMoment> moment(Entry at) {
    String text = at.text().orElse("").replace(' ', 'T');
    try {
      if (OFFSET.matcher(text).find()) {
        LocalDateTime here =
            OffsetDateTime.parse(text).withOffsetSameInstant(CHINA).toLocalDateTime();
        return Optional.of(
            new FlowMoment(WrittenDay.within(here.toLocalDate()), Optional.of(here.toLocalTime())));
      }
      LocalDate day = WrittenDay.parse(text.substring(0, Math.min(DAY, text.length())));
      return Optional.of(
          text.length() <= DAY
              ? FlowMoment.of(day)
              : new FlowMoment(day, Optional.of(LocalTime.parse(text.substring(DAY + 1)))));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }

  static FlowScenario.Deed bind(Entry deed, FlowMoment at) {
    PersonId by = person(deed, "by");
    return new FlowScenario.Deed(
        new FlowRequest(by, at, action(deed)),
        deed.text("refused").map(code -> FlowTables.constant(FlowRefusal.class, code)));
  }

  private static FlowAction action(Entry deed) {
    Optional<StepId> place = deed.text("step").map(StepId::new);
    Optional<String> reason = deed.text("reason");
    FlowAct act = FlowTables.constant(FlowAct.class, deed.text("act").orElseThrow());
    return switch (act) {
      case URGE -> new FlowAction.Urge(place);
      case CONSULT ->
          new FlowAction.Consult(place, person(deed, "person"), deed.text("text").orElse(""));
      case COPY -> new FlowAction.Copy(place, person(deed, "person"));
      case DEPUTISE ->
          new FlowAction.Deputise(
              person(deed, "to"),
              deed.date("from").orElseThrow(),
              deed.date("until").orElseThrow());
      case LEAVE -> new FlowAction.Leave(person(deed, "person"), person(deed, "to"));
      case CORRECT -> new FlowAction.Correct(place, texts(deed, "items"), reason);
      case ANSWER -> new FlowAction.Answer(texts(deed, "items"));
      case SPECIAL_START ->
          new FlowAction.SpecialStart(place, deed.text("kind").orElseThrow(), deed.text("clause"));
      case SPECIAL_END -> new FlowAction.SpecialEnd(place);
      case EXTEND ->
          new FlowAction.Extend(
              place, deed.number("days").map(BigDecimal::intValueExact).orElseThrow(), reason);
      case WITHDRAW -> new FlowAction.Withdraw();
      case CLAIM,
          RELEASE,
          COMPLETE,
          RETURN,
          RECALL,
          TRANSFER,
          DELEGATE,
          ADD_SIGNER,
          REMOVE_SIGNER,
          READ ->
          onStep(act, place.orElseThrow(), deed, reason);
    };
  }

  private static FlowAction onStep(FlowAct act, StepId step, Entry deed, Optional<String> reason) {
    return switch (act) {
      case CLAIM -> new FlowAction.Claim(step);
      case RELEASE -> new FlowAction.Release(step);
      case COMPLETE ->
          new FlowAction.Complete(
              step, deed.text("outcome").flatMap(FlowDeeds::outcome), deed.text("opinion"));
      case RETURN -> new FlowAction.Return(step, target(deed), reason);
      case RECALL -> new FlowAction.Recall(step);
      case TRANSFER -> new FlowAction.Transfer(step, person(deed, "to"));
      case DELEGATE -> new FlowAction.Delegate(step, person(deed, "to"));
      case ADD_SIGNER ->
          new FlowAction.AddSigner(
              step,
              person(deed, "person"),
              FlowTables.constant(SignerPlace.class, deed.text("place").orElseThrow()));
      case REMOVE_SIGNER -> new FlowAction.RemoveSigner(step, person(deed, "person"), reason);
      case READ -> new FlowAction.Read(step);
      default -> throw new IllegalArgumentException("not on a step [" + act + "]");
    };
  }

  /** A word that names no step names none that it may be sent back to. */
  private static Optional<StepId> target(Entry deed) {
    return deed.text("to").filter(FlowTables::isId).map(StepId::new);
  }

  /** A word that is no outcome is none that a kind has. */
  private static Optional<StepOutcome> outcome(String word) {
    return Arrays.stream(StepOutcome.values())
        .filter(outcome -> outcome.word().equals(word))
        .findFirst();
  }

  static FlowScenario.Expected expected(Entry expect) {
    Map<FlowAct, Integer> record = new TreeMap<>();
    expect
        .get("record")
        .map(Entry::members)
        .orElse(Map.of())
        .forEach(
            (act, count) ->
                record.put(
                    FlowTables.constant(FlowAct.class, act),
                    count.number().map(BigDecimal::intValueExact).orElseThrow()));
    return new FlowScenario.Expected(
        expect.text("state").map(word -> FlowTables.constant(FlowState.class, word)),
        expect.get("open").map(FlowDeeds::people),
        expect.get("waiting").map(FlowDeeds::people),
        expect.get("done").map(FlowDeeds::outcomes),
        record);
  }

  private static Map<StepId, List<PersonId>> people(Entry named) {
    Map<StepId, List<PersonId>> people = new TreeMap<>();
    named
        .members()
        .forEach(
            (step, names) ->
                people.put(new StepId(step), persons(names).stream().sorted().toList()));
    return people;
  }

  private static Map<StepId, StepOutcome> outcomes(Entry named) {
    Map<StepId, StepOutcome> outcomes = new TreeMap<>();
    named
        .members()
        .forEach(
            (step, word) ->
                outcomes.put(new StepId(step), outcome(word.text().orElseThrow()).orElseThrow()));
    return outcomes;
  }

  static List<PersonId> persons(Entry names) {
    return names.items().stream().map(name -> new PersonId(name.text().orElseThrow())).toList();
  }

  private static PersonId person(Entry deed, String key) {
    return new PersonId(deed.text(key).orElseThrow());
  }

  private static List<String> texts(Entry deed, String key) {
    return deed.items(key).stream().flatMap(item -> item.text().stream()).toList();
  }
}
