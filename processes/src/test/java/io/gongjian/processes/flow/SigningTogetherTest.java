package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;

import org.junit.jupiter.api.Test;

/** Adding signers and removing them. */
class SigningTogetherTest {

  private static final String ACCEPTED = "w1 complete accept accepted";

  @Test
  void oneAskedBeforeAnswersFirstAndDecidesNothing() {
    plays(
        "one",
        "{open: {review: [u1]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=before",
        "u1 complete review agree !not_open",
        "u2 complete review agree !not_yours",
        "x1 complete review object",
        "x1 complete review object !already_done");
  }

  @Test
  void oneAskedBesideHasAVote() {
    plays(
        "one",
        "{open: {decide: [z1]}, done: {accept: accepted, review: object}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=beside",
        "u1 complete review agree",
        "x1 complete review object");
  }

  @Test
  void oneAskedAfterWaitsForTheAskerAndThenAnswersInTheSameStep() {
    plays(
        "one",
        "{open: {review: [u1]}, waiting: {review: [x1, x2]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 add_signer review person=x2 place=after",
        "x1 complete review agree !not_open");
    plays(
        "one",
        "{open: {review: [x2]}, waiting: {}, done: {accept: accepted}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 add_signer review person=x2 place=after",
        "u1 complete review agree",
        "x1 complete review agree");
  }

  @Test
  void whoHasNoTaskAddsNobody() {
    plays(
        "one",
        "{record: {add_signer: 0}}",
        "u1 add_signer accept person=x1 place=beside !not_yours",
        "u1 add_signer review person=x1 place=beside !not_open");
  }

  @Test
  void aRemovalMayEndTheStep() {
    plays(
        "plain",
        "{open: {decide: [z1]}, done: {accept: accepted, review: agree}}",
        ACCEPTED,
        "u1 complete review agree",
        "u2 complete review agree",
        "u1 remove_signer review person=u3 reason=away");
  }

  @Test
  void aRemovedSignerHasNoTask() {
    plays(
        "plain",
        "{open: {review: [u1, u3]}, record: {remove_signer: 1}}",
        ACCEPTED,
        "u1 remove_signer review person=u2 reason=away",
        "u2 complete review agree !not_yours");
  }

  @Test
  void oneAskedBeforeCanBeRemovedAndTheAskerActsAgain() {
    plays(
        "one",
        "{open: {review: [u1]}, waiting: {}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=before",
        "u1 remove_signer review person=x1 reason=away");
  }

  @Test
  void thoseAskedAfterOneWhoIsRemovedNeedNotWait() {
    plays(
        "one",
        "{open: {review: [x1]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "x1 remove_signer review person=u1 reason=away");
  }

  @Test
  void theLastSignerIsNeverRemoved() {
    plays(
        "one",
        "{open: {accept: [w1, w2]}}",
        "w1 remove_signer accept person=w1 reason=away !last_signer",
        "w1 remove_signer accept person=w2 reason=away !last_signer");
    plays(
        "one",
        "{open: {accept: [x1]}}",
        "w1 add_signer accept person=x1 place=before",
        "x1 remove_signer accept person=w1 reason=away !last_signer");
  }

  @Test
  void oneWhoHasAnsweredIsNotRemoved() {
    plays(
        "plain",
        "{open: {review: [u2, u3]}}",
        ACCEPTED,
        "u1 complete review agree",
        "u2 remove_signer review person=u1 reason=away !has_answered");
    plays(
        "one",
        "{open: {review: [u1]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=before",
        "x1 complete review agree",
        "u1 remove_signer review person=x1 reason=away !has_answered");
  }

  @Test
  void aDelegateOrSomebodyElseIsNoSigner() {
    plays(
        "plain",
        "{open: {review: [u2, u3, x1]}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "u2 remove_signer review person=x1 reason=away !nobody",
        "u2 remove_signer review person=w1 reason=away !nobody",
        "w2 remove_signer review person=u2 reason=away !not_yours");
  }

  @Test
  void aDelegateHasATaskOnTheStepAndMayRemove() {
    plays(
        "plain",
        "{open: {review: [u1, x1]}, record: {remove_signer: 2}}",
        ACCEPTED,
        "u1 delegate review to=x1",
        "x1 remove_signer review person=u2 reason=away",
        "x1 complete review agree",
        "u3 delegate review to=x1",
        "u3 remove_signer review person=x1 reason=away !nobody",
        "u1 add_signer review person=x2 place=beside",
        "x1 remove_signer review person=x2 reason=away");
  }

  @Test
  void nobodyIsRemovedWhoseTaskTheFirstAnswerEnded() {
    plays(
        "any",
        "{open: {review: [x1]}, record: {remove_signer: 0}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 complete review agree",
        "x1 remove_signer review person=u2 reason=away !nobody",
        "u2 remove_signer review person=x1 reason=away !not_yours");
  }

  @Test
  void aReasonIsWanted() {
    plays(
        "plain",
        "{record: {remove_signer: 0}}",
        ACCEPTED,
        "u1 remove_signer review person=u2 !reason_missing",
        "u1 remove_signer review person=x9 !nobody");
  }
}
