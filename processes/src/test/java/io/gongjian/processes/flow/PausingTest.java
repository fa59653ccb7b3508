package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;

import org.junit.jupiter.api.Test;

/** Corrections, special procedures, extensions and withdrawals. */
class PausingTest {

  private static final String ACCEPTED = "w1 complete accept accepted";

  @Test
  void aCorrectionEndsWhenEveryItemIsAnswered() {
    plays(
        "one",
        "{state: correcting, open: {accept: [w1, w2]}, record: {answer: 1}}",
        "w1 correct accept items=[a,b]",
        "applicant answer items=[a]",
        "applicant answer items=[a] !not_open");
    plays(
        "one",
        "{state: open, record: {answer: 2}}",
        "w1 correct items=[a,b]",
        "applicant answer items=[b]",
        "w1 answer items=[a] !not_yours",
        "applicant answer items=[a]",
        "applicant answer items=[a] !not_open");
  }

  @Test
  void aSecondCorrectionWantsAReasonAndAThirdIsNone() {
    plays(
        "one",
        "{state: open, record: {correct: 2}}",
        "w1 correct accept !reason_missing",
        "w1 correct accept items=[a]",
        "w1 correct accept items=[a] !paused",
        "applicant answer items=[a]",
        "w1 correct accept items=[a] !reason_missing",
        "w1 correct accept items=[a] reason=x",
        "applicant answer items=[a]",
        "w1 correct accept !not_once_more",
        "u1 correct accept items=[a] reason=x !not_yours");
  }

  @Test
  void theProductMayAskForACorrectionTooAndNobodyAfterTheDecision() {
    plays("one", "{state: correcting}", "system correct items=[a]");
    plays(
        "plain",
        "{state: open}",
        ACCEPTED,
        "u1 complete review object",
        "z1 complete decide approve",
        "w1 correct issue items=[a] !not_open");
  }

  @Test
  void whileACorrectionIsWaitedForOnlyWhatMovesNothingIsPossible() {
    plays(
        "plain",
        "{state: withdrawn, open: {}, record: {read: 1, consult: 1, copy: 1, urge: 1, leave: 1, deputise: 1, transfer: 1}}",
        ACCEPTED,
        "u1 correct review items=[a]",
        "u1 read review",
        "u1 consult review person=u2 text=x",
        "u1 copy review person=w1",
        "applicant urge",
        "u2 deputise to=x1 from=2026-03-02 until=2026-03-03 at=2026-03-02",
        "system leave person=u3 to=x3",
        "u1 transfer review to=x1",
        "u2 complete review agree !paused",
        "u2 delegate review to=x2 !paused",
        "u2 add_signer review person=x2 place=beside !paused",
        "u2 remove_signer review person=x3 reason=x !paused",
        "u2 return review to=accept reason=x !paused",
        "w1 recall accept !paused",
        "u2 extend review days=2 reason=x !paused",
        "u2 special_start review kind=hearing clause=x !paused",
        "u2 special_end review !paused",
        "u2 claim review !paused",
        "applicant withdraw");
  }

  @Test
  void duringASpecialProcedureTheStepsOfItsKindGoOn() {
    plays(
        "special",
        "{state: open, open: {other: [v1, v2]}, done: {accept: accepted, expert: agree}, record: {special_end: 1}}",
        ACCEPTED,
        "v1 special_end other !not_open",
        "v1 special_start other kind=expert_review !reason_missing",
        "v1 special_start other kind=expert_review clause=x",
        "v1 complete other agree !paused",
        "v1 special_start other kind=hearing clause=x !paused",
        "u1 claim expert",
        "u1 correct expert items=[a] !paused",
        "u1 extend expert days=2 reason=x !paused",
        "u1 complete expert agree",
        "applicant answer items=[a] !not_open",
        "x9 special_end other !not_yours",
        "v2 special_end other");
  }

  @Test
  void aSpecialProcedureIsReadAsSuchAndCanBeginAgain() {
    plays(
        "one",
        "{state: special, open: {accept: [w1, w2]}, record: {special_start: 2}}",
        "w1 special_start accept kind=expert_review clause=x",
        "w1 complete accept accepted !paused",
        "system special_end",
        "w2 special_start accept kind=hearing clause=x");
  }

  @Test
  void daysAreAddedOnceAndWithAReason() {
    plays(
        "one",
        "{record: {extend: 1}, open: {accept: [w1, w2]}}",
        "w1 extend accept days=5 !reason_missing",
        "u1 extend accept days=5 !not_yours",
        "w1 extend accept days=5 reason=x",
        "w2 extend accept days=5 !not_once_more");
  }

  @Test
  void theApplicantWithdrawsUntilItIsDecided() {
    plays(
        "one",
        "{state: withdrawn, open: {}, done: {accept: accepted}}",
        ACCEPTED,
        "u1 withdraw !not_yours",
        "applicant withdraw",
        "applicant withdraw !closed");
    plays(
        "plain",
        "{state: open, open: {issue: [w1, w2]}}",
        ACCEPTED,
        "u1 complete review object",
        "z1 complete decide approve",
        "applicant withdraw !already_done");
  }
}
