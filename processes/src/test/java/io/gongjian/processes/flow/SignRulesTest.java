package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;

import org.junit.jupiter.api.Test;

/** How the answers of several make the outcome of a step. */
class SignRulesTest {

  private static final String ACCEPTED = "w1 complete accept accepted";
  private static final String DECIDING = "{open: {decide: [z1]}, done: {accept: accepted, ";

  @Test
  void ofAnyTheFirstAnswerCountsAndTheOthersTasksAreNobodys() {
    plays(
        "any",
        DECIDING + "review: object}}",
        ACCEPTED,
        "u2 complete review object",
        "u1 complete review agree !not_open",
        "u2 complete review agree !already_done");
  }

  @Test
  void ofAllEverybodyMustAgree() {
    plays(
        "plain",
        "{open: {review: [u2]}, done: {accept: accepted}}",
        ACCEPTED,
        "u1 complete review agree",
        "u3 complete review agree",
        "u1 complete review agree !already_done");
  }

  @Test
  void ofAllTheFirstObjectionEndsIt() {
    plays(
        "plain",
        DECIDING + "review: object}}",
        ACCEPTED,
        "u1 complete review agree",
        "u2 complete review object",
        "u3 complete review agree !not_open");
  }

  @Test
  void ofAllAnEarlyEndLeavesThoseAskedAfterUnasked() {
    plays(
        "plain",
        DECIDING + "review: object}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 complete review object",
        "x1 complete review agree !not_open");
  }

  @Test
  void aShareEndsWhenItIsReached() {
    plays(
        "share",
        DECIDING + "fire: agree}}",
        ACCEPTED,
        "f1 complete fire object",
        "f2 complete fire agree",
        "f3 complete fire agree");
  }

  @Test
  void aShareEndsWhenItCanBeReachedNoMore() {
    plays(
        "share",
        DECIDING + "fire: object}}",
        ACCEPTED,
        "f1 complete fire object",
        "f2 complete fire object",
        "f3 complete fire object");
  }

  @Test
  void thoseAskedAfterCountInTheShare() {
    plays(
        "share",
        "{open: {fire: [f3, f4, x1]}, done: {accept: accepted}}",
        ACCEPTED,
        "f1 add_signer fire person=x1 place=after",
        "f1 complete fire agree",
        "f2 complete fire agree");
  }

  @Test
  void aShareShrinksWithTheSignersThatAreRemoved() {
    plays(
        "share",
        DECIDING + "fire: agree}}",
        ACCEPTED,
        "f1 complete fire agree",
        "f1 remove_signer fire person=f2 reason=away",
        "f1 remove_signer fire person=f3 reason=away");
  }

  @Test
  void ofAnyThoseAskedAfterTheFirstStillAnswerAndAnObjectionWins() {
    plays(
        "any",
        DECIDING + "review: object}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 complete review agree",
        "u2 complete review agree !not_yours",
        "x1 complete review object");
    plays(
        "any",
        DECIDING + "review: object}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u1 complete review object",
        "x1 complete review agree");
  }

  @Test
  void ofAnyThoseAskedAfterAnotherAreNotWaitedFor() {
    plays(
        "any",
        DECIDING + "review: agree}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=after",
        "u2 complete review agree");
  }

  @Test
  void whoHasTwoTasksOfAStepAnswersEach() {
    plays(
        "plain",
        "{open: {review: [u2, u3]}}",
        ACCEPTED,
        "u1 transfer review to=u2",
        "u2 complete review agree",
        "u1 complete review agree !not_yours");
    plays(
        "plain",
        DECIDING + "review: agree}}",
        ACCEPTED,
        "u1 transfer review to=u2",
        "u2 complete review agree",
        "u2 complete review agree",
        "u3 complete review agree");
  }
}
