package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;

import org.junit.jupiter.api.Test;

/** Transferring, delegating, deputising and leaving. */
class HandingTest {

  private static final String ACCEPTED = "w1 complete accept accepted";

  @Test
  void aTransferredTaskIsTheOthersAlone() {
    plays(
        "one",
        "{open: {accept: [x1]}, record: {transfer: 1}}",
        "w1 transfer accept to=x1",
        "w1 complete accept accepted !not_yours",
        "w2 complete accept accepted !not_yours",
        "x1 release accept !not_yours");
  }

  @Test
  void aTransferIsPossibleWhileTheClockStands() {
    plays(
        "one",
        "{state: correcting, open: {accept: [w2]}}",
        "w1 correct accept items=[a]",
        "w1 transfer accept to=w2",
        "w1 delegate accept to=x1 !paused");
  }

  @Test
  void delegationsNestAndComeBackOneByOne() {
    plays(
        "one",
        "{open: {review: [x1]}, waiting: {review: [u1]}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "u1 complete review agree !not_open",
        "x1 delegate review to=x2",
        "x1 complete review agree !not_open",
        "x2 complete review object",
        "x2 complete review object !already_done");
    plays(
        "one",
        "{open: {decide: [z1]}, done: {accept: accepted, review: agree}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "x1 complete review object",
        "u2 complete review agree !not_yours",
        "u1 complete review agree");
  }

  @Test
  void aDelegateMayHandOnAskBeforeAndReadAndNothingElseOnTheTask() {
    plays(
        "plain",
        "{open: {review: [u2, u3, x3]}, waiting: {review: [u1, x2]}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "x1 read review",
        "x1 claim review !not_yours",
        "x1 return review to=accept reason=x !not_yours",
        "x1 add_signer review person=x2 place=beside !not_yours",
        "x1 add_signer review person=x2 place=after !not_yours",
        "x1 correct review items=[a] !not_yours",
        "x1 extend review days=3 reason=x !not_yours",
        "x1 transfer review to=x2",
        "x2 add_signer review person=x3 place=before");
  }

  @Test
  void aDeputyMayDoTheTaskOnTheDaysAndTheClaimIsThePersons() {
    plays(
        "one",
        "{open: {accept: [w1]}}",
        "w1 deputise to=x1 from=2026-03-03 until=2026-03-04 at=2026-03-02",
        "x1 claim accept !not_yours",
        "x1 claim accept at=2026-03-05 !not_yours",
        "x1 claim accept at=2026-03-04",
        "w2 complete accept accepted !not_yours");
  }

  @Test
  void whatADeputyAnsweredIsAnsweredForThePerson() {
    plays(
        "plain",
        "{open: {review: [u2, u3]}}",
        ACCEPTED,
        "u1 deputise to=x1 from=2026-03-02 until=2026-03-04 at=2026-03-03",
        "x1 complete review agree",
        "x1 complete review agree !already_done",
        "u1 complete review agree !already_done");
  }

  @Test
  void aDeputyOfTwoAnswersForEach() {
    plays(
        "plain",
        "{open: {review: [u3]}, record: {complete: 3}}",
        ACCEPTED,
        "u1 deputise to=x1 from=2026-03-02 until=2026-03-04 at=2026-03-03",
        "u2 deputise to=x1 from=2026-03-02 until=2026-03-04",
        "x1 complete review agree",
        "x1 complete review agree");
  }

  @Test
  void whoHasNoPartInTheCaseDeputisesNobody() {
    plays("one", "{}", "x1 deputise to=w1 from=2026-03-02 until=2026-03-04 !no_rights");
  }

  @Test
  void aLeaversTasksDelegationsAndDeputyshipsAreTheOthers() {
    plays(
        "plain",
        "{open: {review: [u3, x9]}, waiting: {review: [u2]}}",
        ACCEPTED,
        "u2 delegate review to=x1",
        "u1 deputise to=x1 from=2026-03-02 until=2026-03-04 at=2026-03-03",
        "system leave person=x1 to=x9",
        "x1 complete review agree !not_yours",
        "u1 complete review agree",
        "x9 read review",
        "u2 complete review agree !not_open");
    plays(
        "plain",
        "{open: {review: [u2, u3]}}",
        ACCEPTED,
        "u1 deputise to=x1 from=2026-03-02 until=2026-03-04 at=2026-03-03",
        "system leave person=x1 to=x9",
        "x1 complete review agree !not_yours",
        "x9 complete review agree");
  }

  @Test
  void amongClaimantsTheOtherTakesThePlace() {
    plays(
        "one",
        "{open: {accept: [w2, x1]}, record: {leave: 1}}",
        "w1 leave person=w1 to=x1 !not_yours",
        "system leave person=w1 to=x1");
  }

  @Test
  void whatALeaverAnsweredStands() {
    plays(
        "plain",
        "{open: {review: [u2, u3]}}",
        ACCEPTED,
        "u1 complete review agree",
        "system leave person=u1 to=x1",
        "x1 complete review agree !not_yours");
  }

  @Test
  void aWaitingOwnersTaskGoesToo() {
    plays(
        "one",
        "{open: {review: [x1]}, waiting: {review: [x2]}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "system leave person=u1 to=x2");
  }
}
