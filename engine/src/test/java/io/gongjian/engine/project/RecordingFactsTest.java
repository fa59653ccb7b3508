package io.gongjian.engine.project;

import static io.gongjian.engine.project.ProjectFixture.CLOCK;
import static io.gongjian.engine.project.ProjectFixture.HOUSE;
import static io.gongjian.engine.project.ProjectFixture.MORNING;
import static io.gongjian.engine.project.ProjectFixture.UNHEARD_OF;
import static io.gongjian.engine.project.ProjectFixture.applicant;
import static io.gongjian.engine.project.ProjectFixture.colleague;
import static io.gongjian.engine.project.ProjectFixture.house;
import static io.gongjian.engine.project.ProjectFixture.official;
import static io.gongjian.engine.project.ProjectFixture.stranger;
import static io.gongjian.engine.project.SmallPack.AMOUNT;
import static io.gongjian.engine.project.SmallPack.KIND;
import static io.gongjian.engine.project.SmallPack.OF_REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactFault;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.project.RecordFacts.Guard;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.LostUpdate;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingFactsTest {

  private final InMemoryProjects store = InMemoryProjects.with(house());
  private final RecordingFacts recording =
      new RecordingFacts(store::find, store::facts, SmallPack::serving, store::storeFacts, CLOCK);

  @Test
  void anAnswerIsKeptWithUnitSourceTimeAndWho() {
    OpenedProject opened = recorded(applicant(), 0, AMOUNT, amount("30"));

    assertThat(opened.project().version()).isEqualTo(1);
    assertThat(opened.fact(AMOUNT))
        .contains(
            new FactRecord(
                AMOUNT,
                amount("30"),
                Optional.of("万元"),
                FactSource.APPLICANT,
                Optional.empty(),
                MORNING,
                applicant().account(),
                1));
    assertThat(store.find(HOUSE).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void notKnowingIsAnAnswerToo() {
    OpenedProject opened = recorded(applicant(), 0, AMOUNT, Answer.dontKnow());

    assertThat(opened.fact(AMOUNT).orElseThrow().answer()).isEqualTo(Answer.dontKnow());
  }

  @Test
  void aForgottenAnswerLeavesTheProjectAndStaysInItsHistory() {
    recorded(applicant(), 0, AMOUNT, amount("30"));

    OpenedProject opened = recorded(applicant(), 1, AMOUNT, Answer.forgotten());

    assertThat(opened.fact(AMOUNT)).isEmpty();
    assertThat(store.history(HOUSE, AMOUNT))
        .extracting(FactRecord::answer)
        .containsExactly(Answer.forgotten(), amount("30"));
  }

  @Test
  void refusesAnAnswerThatCannotBeTogetherWithAnotherAndNamesBoth() {
    recorded(applicant(), 0, AMOUNT, amount("1"));

    Attempt<OpenedProject> refused =
        attempt(applicant(), 1, Map.of(KIND, Answer.of(new FactValue.Choice("tunnel"))));

    assertThat(refused.asRefused())
        .get()
        .isInstanceOfSatisfying(
            Refusal.BadFacts.class,
            bad ->
                assertThat(bad.faults())
                    .first()
                    .isInstanceOfSatisfying(
                        FactFault.Contradicts.class,
                        fault -> {
                          assertThat(fault.fact()).isEqualTo(KIND.value());
                          assertThat(fault.contradiction().facts()).containsExactly(AMOUNT, KIND);
                          assertThat(fault.contradiction().text().zh())
                              .contains(AMOUNT.value() + " 1 万元", KIND.value() + " 隧道");
                        }));
    assertThat(store.facts(HOUSE)).extracting(FactRecord::fact).containsExactly(AMOUNT);
  }

  @Test
  void takesBothAnswersWhenTheyAreMadePossibleTogether() {
    recorded(applicant(), 0, AMOUNT, amount("1"));

    assertThat(
            attempt(
                applicant(),
                1,
                Map.of(AMOUNT, amount("20"), KIND, Answer.of(new FactValue.Choice("tunnel")))))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void asksOnceForWhatIsSurprisingAndTakesItWhenItIsConfirmed() {
    recorded(applicant(), 0, AMOUNT, amount("5"));
    RecordFacts tunnel =
        RecordFacts.of(HOUSE, 1, Map.of(KIND, Answer.of(new FactValue.Choice("tunnel"))));

    assertThat(recording.record(applicant(), tunnel).asRefused()).isPresent();
    assertThat(recording.record(applicant(), tunnel.confirming(Set.of("usual_tunnel"))))
        .isInstanceOf(Attempt.Done.class);
    assertThat(attempt(applicant(), 2, Map.of(KIND, Answer.of(new FactValue.Choice("tunnel")))))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void keepsWithTheAnswerThatItWasConfirmedAndAsksAgainWhenItChanges() {
    recorded(applicant(), 0, AMOUNT, amount("5"));
    RecordFacts tunnel =
        RecordFacts.of(HOUSE, 1, Map.of(KIND, Answer.of(new FactValue.Choice("tunnel"))));

    OpenedProject opened =
        recording
            .record(applicant(), tunnel.confirming(Set.of("usual_tunnel", "another")))
            .asDone()
            .orElseThrow();

    assertThat(opened.fact(KIND).orElseThrow().confirmed()).containsExactly("usual_tunnel");
    assertThat(opened.fact(AMOUNT).orElseThrow().confirmed()).isEmpty();
    assertThat(attempt(applicant(), 2, Map.of(AMOUNT, amount("6"))).asRefused()).isPresent();
  }

  @Test
  void doesNotTakeWhatIsImpossibleHoweverOftenItIsConfirmed() {
    recorded(applicant(), 0, AMOUNT, amount("1"));
    RecordFacts tunnel =
        RecordFacts.of(HOUSE, 1, Map.of(KIND, Answer.of(new FactValue.Choice("tunnel"))))
            .confirming(Set.of("usual_tunnel", "costly_tunnel"));

    assertThat(recording.record(applicant(), tunnel).asRefused()).isPresent();
  }

  @Test
  void theSameAnswerAgainChangesNothing() {
    recorded(applicant(), 0, AMOUNT, amount("30"));

    OpenedProject opened = recorded(applicant(), 1, AMOUNT, amount("30.00"));

    assertThat(opened.project().version()).isEqualTo(1);
    assertThat(store.history(HOUSE, AMOUNT)).hasSize(1);
  }

  @Test
  void theSecondOfTwoWritersIsToldBothValues() {
    recorded(colleague(), 0, AMOUNT, amount("30"));

    Attempt<OpenedProject> second = attempt(applicant(), 0, Map.of(AMOUNT, amount("40")));

    assertThat(second.asRefused())
        .contains(
            new Refusal.LostUpdates(
                List.of(
                    new LostUpdate(
                        AMOUNT, amount("30"), amount("40"), colleague().account(), MORNING)),
                1));
    assertThat(store.facts(HOUSE)).extracting(FactRecord::answer).containsExactly(amount("30"));
  }

  @Test
  void aLostUpdateKeepsTheOtherAnswersOfTheRequestOut() {
    recorded(colleague(), 0, AMOUNT, amount("30"));

    attempt(
        applicant(),
        0,
        Map.of(AMOUNT, amount("40"), KIND, Answer.of(new FactValue.Choice("tunnel"))));

    assertThat(store.facts(HOUSE)).extracting(FactRecord::fact).containsExactly(AMOUNT);
  }

  @Test
  void twoWritersWhoSayTheSameDoNotCollide() {
    recorded(colleague(), 0, AMOUNT, amount("30"));

    assertThat(attempt(applicant(), 0, Map.of(AMOUNT, amount("30"))))
        .isInstanceOf(Attempt.Done.class);
  }

  @Test
  void answersToDifferentFactsJoin() {
    recorded(colleague(), 0, AMOUNT, amount("30"));

    OpenedProject opened =
        recorded(applicant(), 0, KIND, Answer.of(new FactValue.Choice("tunnel")));

    assertThat(opened.facts()).extracting(FactRecord::fact).containsExactly(AMOUNT, KIND);
    assertThat(opened.project().version()).isEqualTo(2);
  }

  @Test
  void answersToDifferentFactsDoNotJoinWhenAllFactsAreGuarded() {
    recorded(colleague(), 0, AMOUNT, amount("30"));

    Attempt<OpenedProject> attempt =
        recording.record(
            applicant(),
            new RecordFacts(
                HOUSE,
                0,
                Guard.ALL_FACTS,
                new TreeMap<>(Map.of(KIND, Answer.of(new FactValue.Choice("tunnel"))))));

    assertThat(attempt.asRefused()).contains(new Refusal.Stale(0, 1));
  }

  @Test
  void aVersionThatIsYetToComeIsRefused() {
    assertThat(attempt(applicant(), 5, Map.of(AMOUNT, amount("30"))).asRefused())
        .contains(new Refusal.Stale(5, 0));
  }

  @Test
  void allFactsThatDoNotFitAreTold() {
    Attempt<OpenedProject> attempt =
        attempt(
            applicant(),
            0,
            Map.of(
                new FactId("invest.amuont"),
                amount("1"),
                AMOUNT,
                amount("-1"),
                KIND,
                Answer.of(new FactValue.Choice("castle")),
                OF_REGION,
                Answer.of(new FactValue.Flag(true)),
                new FactId("project.name"),
                Answer.of(new FactValue.Text("乙"))));

    List<FactFault> faults = ((Refusal.BadFacts) attempt.asRefused().orElseThrow()).faults();
    assertThat(faults)
        .extracting(FactFault::fact)
        .containsExactly(
            "invest.amount", "invest.amuont", "project.kind", "project.name", "region.merged");
    assertThat(faults)
        .contains(
            new FactFault.NoSuchFact("invest.amuont", Optional.of(AMOUNT)),
            new FactFault.KeptElsewhere("project.name", FactSource.PROJECT),
            new FactFault.KeptElsewhere("region.merged", FactSource.REGION));
    assertThat(store.find(HOUSE).orElseThrow().version()).isZero();
  }

  @Test
  void theProjectOfAnotherOrganisationIsNotThere() {
    assertThat(attempt(stranger(), 0, Map.of(AMOUNT, amount("1"))).asRefused())
        .contains(new Refusal.NotFound("project", HOUSE.toString()));
    assertThat(
            recording
                .record(applicant(), RecordFacts.of(UNHEARD_OF, 0, Map.of(AMOUNT, amount("1"))))
                .asRefused())
        .contains(new Refusal.NotFound("project", UNHEARD_OF.toString()));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "APPLICANT")
  void onlyApplicantsRecordFacts(Role role) {
    assertThat(attempt(official(role), 0, Map.of(AMOUNT, amount("1"))).asRefused())
        .contains(new Refusal.NotAllowed(role));
  }

  private OpenedProject recorded(Actor actor, long basedOn, FactId fact, Answer answer) {
    return attempt(actor, basedOn, Map.of(fact, answer)).asDone().orElseThrow();
  }

  private Attempt<OpenedProject> attempt(Actor actor, long basedOn, Map<FactId, Answer> answers) {
    return recording.record(actor, RecordFacts.of(HOUSE, basedOn, answers));
  }

  private static Answer amount(String number) {
    return Answer.of(FactValue.Amount.of(number));
  }
}
