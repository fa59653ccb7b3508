package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;
import static io.gongjian.processes.flow.FlowFixture.playsKnowing;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Taking back one's answer. */
class RecallingTest {

  private static final String ACCEPTED = "w1 complete accept accepted";

  @Test
  void whatFollowedIsAsIfItHadNotBeen() {
    playsKnowing(
        "{flag.review: false}",
        "skipping",
        "{open: {accept: [w1]}, done: {}, record: {recall: 1}}",
        ACCEPTED,
        "w1 recall accept",
        "v1 complete second agree !not_open");
  }

  @Test
  void aFollowingStepThatWasReadClaimedHandedOnOrAnsweredStandsAgainstIt() {
    for (String act :
        new String[] {
          "u1 read review",
          "u1 claim review",
          "u1 transfer review to=x1",
          "u1 delegate review to=x1",
          "u1 complete review agree"
        }) {
      plays("one", "{record: {recall: 0}}", ACCEPTED, act, "w1 recall accept !already_read");
    }
  }

  @Test
  void aClaimThatWasGivenBackDoesNotStandAgainstIt() {
    plays(
        "one",
        "{open: {accept: [w1]}}",
        ACCEPTED,
        "u1 claim review",
        "u1 release review",
        "w1 recall accept");
  }

  @Test
  void onlyWhoAnsweredTakesBack() {
    plays(
        "one",
        "{open: {review: [u1, u2, u3]}}",
        ACCEPTED,
        "w2 recall accept !not_yours",
        "x9 recall accept !not_yours",
        "u1 recall review !not_yours",
        "z1 recall decide !not_open");
  }

  @Test
  void anAnswerIsTakenBackWhileTheStepIsOpen() {
    plays(
        "plain",
        "{open: {review: [u1, u3]}}",
        ACCEPTED,
        "u1 complete review agree",
        "u2 complete review agree",
        "u1 recall review");
  }

  @Test
  void theTasksOfTheOthersRevive() {
    plays(
        "any",
        "{open: {review: [u1, u2, u3]}, done: {accept: accepted}}",
        ACCEPTED,
        "u2 complete review object",
        "u2 recall review");
    plays(
        "plain",
        "{open: {review: [u2, u3]}, done: {accept: accepted}}",
        ACCEPTED,
        "u1 complete review agree",
        "u2 complete review object",
        "u2 recall review");
  }

  @Test
  void aStepThatTheAnswerOfAnotherEndedIsOpenAgainUntilTheNextAnswer() {
    String[] takenBack = {
      ACCEPTED, "u1 complete review agree", "u2 complete review object", "u1 recall review"
    };
    plays("plain", "{open: {review: [u1, u3]}, done: {accept: accepted}}", takenBack);
    String[] answered = Arrays.copyOf(takenBack, takenBack.length + 1);
    answered[takenBack.length] = "u3 complete review agree";
    plays("plain", "{open: {decide: [z1]}, done: {accept: accepted, review: object}}", answered);
  }

  @Test
  void oneAskedAfterWhoHasReadStandsAgainstIt() {
    plays(
        "one",
        "{open: {review: [u1]}, waiting: {review: [x1]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 complete review agree",
        "u1 recall review");
    plays(
        "one",
        "{open: {review: [x1]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 complete review agree",
        "x1 read review",
        "u1 recall review !already_read");
  }

  @Test
  void aDelegatesAnswerIsNotTakenBack() {
    plays(
        "one",
        "{open: {review: [u1]}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "x1 complete review agree",
        "x1 recall review !not_yours");
  }

  @Test
  void whatAnotherBranchDidStands() {
    plays(
        "joint",
        "{open: {housing: [u1, u2, u3], weather: [v1, v2]}, done: {accept: accepted, defence: agree}}",
        ACCEPTED,
        "d1 complete defence agree",
        "u1 complete housing object",
        "u1 recall housing");
  }

  @Test
  void outOfALeftBlockTheJoinClosesAgain() {
    plays(
        "joint",
        "{open: {defence: [d1]}, done: {accept: accepted, housing: object, weather: agree}}",
        ACCEPTED,
        "d1 complete defence agree",
        "u1 complete housing object",
        "v1 complete weather agree",
        "d1 recall defence");
  }

  @Test
  void anEarlierStepThatIsOpenAgainStandsAgainstIt() {
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{open: {accept: [w1, w2]}}",
        ACCEPTED,
        "v1 complete weather agree",
        "d1 return defence to=accept reason=x",
        "v1 recall weather !not_open");
  }

  @Test
  void aWayBackThatWasTakenIsOpenAgain() {
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{open: {defence: [d1], housing: [u1, u2, u3]}, done: {accept: accepted, early: skipped, weather: agree}}",
        ACCEPTED,
        "v1 complete weather agree",
        "d1 return defence to=accept reason=x",
        ACCEPTED,
        "w1 recall accept",
        "w1 complete accept accepted");
  }

  @Test
  void theDecisionIsTakenBackUntilTheCaseIsClosed() {
    plays(
        "plain",
        "{state: open, open: {decide: [z1]}, done: {accept: accepted, review: object}}",
        ACCEPTED,
        "u1 complete review object",
        "z1 complete decide approve",
        "z1 recall decide");
    plays(
        "one",
        "{state: refused}",
        ACCEPTED,
        "u1 complete review object",
        "z1 complete decide refuse",
        "z1 recall decide !closed");
  }

  @Test
  void aDeputysAnswerIsTakenBackByEither() {
    for (String by : new String[] {"x1", "w1"}) {
      plays(
          "one",
          "{open: {accept: [w1]}}",
          "w1 deputise to=x1 from=2026-03-02 until=2026-03-03 at=2026-03-02",
          "x1 complete accept accepted",
          by + " recall accept");
    }
  }
}
