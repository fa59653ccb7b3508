package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;
import static io.gongjian.processes.flow.FlowFixture.playsKnowing;

import org.junit.jupiter.api.Test;

/** Sending back, and what stands after it. */
class ReturningTest {

  private static final String ACCEPTED = "w1 complete accept accepted";
  private static final String AGAIN = "w2 complete accept accepted";

  @Test
  void outOfABlockNoBranchAndNoJoinStaysBehind() {
    plays(
        "joint",
        "{open: {accept: [w1, w2]}, done: {}}",
        ACCEPTED,
        "u1 complete housing agree",
        "d1 return defence to=accept reason=x",
        "u2 complete housing agree !not_open",
        "u1 complete housing agree !not_open",
        "d1 complete defence agree !not_open");
  }

  @Test
  void allBehindTheTargetIsDoneAgainButForWhatIsKept() {
    plays(
        "joint",
        "{open: {defence: [d1], housing: [u1, u2, u3]}, done: {accept: accepted, weather: object}}",
        ACCEPTED,
        "u1 complete housing object",
        "v1 complete weather object",
        "d1 return defence to=accept reason=x",
        AGAIN,
        "v1 complete weather agree !already_done");
  }

  @Test
  void whatIsHalfSignedIsNotKept() {
    plays(
        "joint",
        "{open: {defence: [d1], housing: [u1, u2, u3], weather: [v1, v2]}}",
        ACCEPTED,
        "v1 add_signer weather person=x1 place=after",
        "v1 complete weather agree",
        "d1 return defence to=accept reason=x",
        AGAIN);
  }

  @Test
  void whatIsKeptIsReadWhileAnEarlierStepIsOpen() {
    plays(
        "joint",
        "{open: {accept: [w1, w2]}, done: {weather: agree}}",
        ACCEPTED,
        "v1 complete weather agree",
        "d1 return defence to=accept reason=x",
        "v1 recall weather !not_open");
  }

  @Test
  void aStepInABlockIsNoTargetFromElsewhere() {
    plays(
        "joint",
        "{open: {decide: [z1]}}",
        ACCEPTED,
        "d1 return defence to=housing reason=x !no_such_return",
        "u1 complete housing object",
        "d1 complete defence agree",
        "v1 complete weather agree",
        "z1 return decide to=housing reason=x !no_such_return");
  }

  @Test
  void onlyAnEarlierStepThatIsNamedIsATarget() {
    plays(
        "plain",
        "{open: {review: [u1, u2, u3]}}",
        ACCEPTED,
        "u1 return review to=review reason=x !no_such_return",
        "u1 return review to=decide reason=x !no_such_return",
        "u1 return review to=nowhere reason=x !no_such_return",
        "u1 return review to=nowhere !no_such_return",
        "u1 return review to=accept !reason_missing",
        "w1 return review to=accept reason=x !not_yours");
  }

  @Test
  void aSkippedStepIsNoTarget() {
    playsKnowing(
        "{flag.review: false}",
        "skipping",
        "{open: {third: [f1, f2, f3, f4]}}",
        ACCEPTED,
        "v1 complete second object",
        "f1 return third to=review reason=x !no_such_return");
  }

  @Test
  void withinABranchOnlyThatBranchIsTouched() {
    plays(
        "branches",
        "{open: {drawing: [u1, u2, u3]}, done: {accept: accepted, defence: agree}}",
        ACCEPTED,
        "u1 complete drawing object",
        "d1 complete defence agree",
        "w1 return check to=drawing reason=x");
  }

  @Test
  void outOfABranchTheWholeBlockIsLeft() {
    plays(
        "branches",
        "{open: {accept: [w1, w2]}, done: {}}",
        ACCEPTED,
        "u1 complete drawing object",
        "d1 complete defence agree",
        "w1 return check to=accept reason=x");
  }

  @Test
  void backOpensTheReturnerAndThoseBesideItAndTheRestStands() {
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{open: {accept: [w1, w2]}, done: {early: skipped, weather: agree}}",
        ACCEPTED,
        "v1 complete weather agree",
        "u1 complete housing agree",
        "d1 return defence to=accept reason=x");
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{open: {defence: [d1], housing: [u1, u2, u3]}, done: {accept: accepted, early: skipped, weather: agree}}",
        ACCEPTED,
        "v1 complete weather agree",
        "u1 complete housing agree",
        "d1 return defence to=accept reason=x",
        AGAIN);
  }

  @Test
  void backFromASkippedTargetIsNone() {
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{}",
        ACCEPTED,
        "d1 return defence to=early reason=x !no_such_return");
  }

  @Test
  void afterBackTheBlockIsLeftAsEver() {
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{state: approved, open: {}}",
        ACCEPTED,
        "v1 complete weather agree",
        "d1 return defence to=accept reason=x",
        AGAIN,
        "d1 complete defence agree",
        "u1 complete housing object",
        "z1 return decide to=accept reason=x",
        "w1 complete accept accepted",
        "z1 complete decide approve");
  }

  @Test
  void whatEndsTheCaseEndsAlsoTheWayBack() {
    playsKnowing(
        "{flag.early: false}",
        "back",
        "{state: not_ours, open: {}}",
        ACCEPTED,
        "d1 return defence to=accept reason=x",
        "w1 complete accept not_ours");
  }

  @Test
  void aStepOpenedAgainIsOpenToItsWholeLane() {
    plays(
        "plain",
        "{open: {accept: [w1, w2]}}",
        "w1 transfer accept to=x1",
        "x1 complete accept accepted",
        "u1 return review to=accept reason=x");
  }

  @Test
  void aReturnFromBehindTheDecisionUndoesIt() {
    plays(
        "plain",
        "{state: open, open: {accept: [w1, w2]}, done: {}}",
        ACCEPTED,
        "u1 complete review object",
        "z1 complete decide approve",
        "applicant withdraw !already_done",
        "w1 return issue to=accept reason=x");
  }
}
