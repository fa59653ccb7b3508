package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;
import static io.gongjian.processes.flow.FlowFixture.playsKnowing;

import org.junit.jupiter.api.Test;

/** Which steps open, and which are skipped. */
class PathTest {

  private static final String ACCEPTED = "w1 complete accept accepted";

  @Test
  void aConditionThatIsNotKnownOpensTheStep() {
    playsKnowing("{flag.review: null}", "skipping", "{open: {review: [u1, u2, u3]}}", ACCEPTED);
    plays("skipping", "{open: {review: [u1, u2, u3]}}", ACCEPTED);
  }

  @Test
  void aSkippedStepHasThatOutcome() {
    playsKnowing(
        "{flag.review: false}",
        "skipping",
        "{open: {second: [v1, v2]}, done: {accept: accepted, review: skipped}}",
        ACCEPTED);
  }

  @Test
  void allOfAConditionMustHoldAndWhatFailsWinsOverWhatIsNotKnown() {
    playsKnowing(
        "{flag.review: true}",
        "skipping",
        "{open: {decide: [z1]}, done: {accept: accepted, review: object, second: skipped, third: skipped}}",
        ACCEPTED,
        "u1 complete review object");
    playsKnowing(
        "{flag.review: true, flag.third: true}",
        "skipping",
        "{open: {third: [f1, f2, f3, f4]}}",
        ACCEPTED,
        "u1 complete review agree",
        "v1 complete second object");
    playsKnowing(
        "{flag.review: true, flag.third: false}",
        "skipping",
        "{open: {decide: [z1]}}",
        ACCEPTED,
        "u1 complete review agree",
        "v1 complete second object");
  }

  @Test
  void aBlockIsLeftWhenEveryBranchHasEnded() {
    plays(
        "branches",
        "{open: {check: [w1, w2]}, done: {accept: accepted, defence: agree, drawing: object}}",
        ACCEPTED,
        "d1 complete defence agree",
        "u1 complete drawing object");
    plays(
        "branches",
        "{open: {decide: [z1]}}",
        ACCEPTED,
        "d1 complete defence agree",
        "u1 complete drawing object",
        "w1 complete check agree");
  }

  @Test
  void anObjectionDoesNotEndTheCase() {
    plays("one", "{state: open, open: {decide: [z1]}}", ACCEPTED, "u1 complete review object");
  }
}
