package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;

import org.junit.jupiter.api.Test;

/** Claiming, releasing, reading and answering. */
class WorkingTest {

  private static final String ACCEPTED = "w1 complete accept accepted";

  @Test
  void whatOneHasClaimedNoOtherMayDo() {
    plays(
        "one",
        "{open: {accept: [w1]}, record: {claim: 1}}",
        "w1 claim accept",
        "w2 complete accept accepted !not_yours",
        "w2 claim accept !not_yours",
        "w1 claim accept !already_done");
  }

  @Test
  void aReleasedTaskIsTheWholeLanesAgain() {
    plays(
        "one",
        "{open: {accept: [w1, w2]}}",
        "w1 release accept !not_yours",
        "w1 claim accept",
        "w2 release accept !not_yours",
        "w1 release accept",
        "w1 release accept !not_yours");
  }

  @Test
  void onlyAStepOfOneIsClaimed() {
    for (String flow : new String[] {"plain", "any"}) {
      plays(
          flow,
          "{open: {review: [u1, u2, u3]}}",
          ACCEPTED,
          "u1 claim review !not_yours",
          "u1 release review !not_yours");
    }
  }

  @Test
  void aStepToWhichSignersWereAddedIsNotClaimedAnyMore() {
    plays(
        "one",
        "{open: {review: [u1, x1]}}",
        ACCEPTED,
        "u1 add_signer review person=x1 place=beside",
        "u1 release review !not_yours",
        "x1 claim review !not_yours");
  }

  @Test
  void answeringClaimsSoThatARecallLeavesItWithTheSamePerson() {
    plays("one", "{open: {accept: [w1]}}", ACCEPTED, "w1 recall accept");
  }

  @Test
  void readingTwiceIsAllowedAndClaimsNothing() {
    plays(
        "one",
        "{open: {accept: [w1, w2]}, record: {read: 2}}",
        "w1 read accept",
        "w1 read accept",
        "u1 read accept !not_yours");
  }

  @Test
  void anOutcomeThatTheKindLacksIsNone() {
    plays(
        "one",
        "{open: {accept: [w1, w2]}}",
        "w1 complete accept agree !no_such_outcome",
        "w1 complete accept skipped !no_such_outcome",
        "w1 complete accept perhaps !no_such_outcome",
        "w1 complete accept !no_such_outcome",
        "u1 complete accept agree !not_yours");
  }

  @Test
  void whoHasAnsweredIsToldSoAndOthersThatItIsNotOpen() {
    plays(
        "one",
        "{open: {review: [u1, u2, u3]}, record: {complete: 1}}",
        ACCEPTED,
        "w1 complete accept accepted !already_done",
        "w1 read accept !already_done",
        "w1 transfer accept to=w2 !already_done",
        "w2 complete accept accepted !not_open",
        "z1 complete decide approve !not_open");
  }

  @Test
  void notNeededAndNotOursCloseAndSkipTheRest() {
    for (String end : new String[] {"not_needed", "not_ours"}) {
      plays(
          "one",
          "{state: %s, open: {}, done: {accept: %s, review: skipped, decide: skipped}}"
              .formatted(end, end),
          "w1 complete accept " + end,
          "u1 read review !closed");
    }
  }

  @Test
  void afterApprovalWhatFollowsIsDoneAndClosesTheCase() {
    plays(
        "plain",
        "{state: approved, open: {}, done: {accept: accepted, review: object, decide: approve, issue: done}}",
        ACCEPTED,
        "u1 complete review object",
        "z1 complete decide approve",
        "w2 complete issue done",
        "w2 complete issue done !closed");
  }

  @Test
  void aStepWithoutALaneIsTheProductsAndOneWithoutPeopleNobodys() {
    plays(
        "lone",
        "{state: open, open: {shelve: []}, done: {accept: accepted, send: done}}",
        ACCEPTED,
        "w1 complete send done !not_yours",
        "system complete send done",
        "system complete shelve agree !not_yours",
        "applicant urge !nobody");
  }

  @Test
  void theProductGivesAStepThatNobodyHasToSomebody() {
    plays(
        "lone",
        "{open: {decide: [z1]}, done: {accept: accepted, send: done, shelve: agree}}",
        ACCEPTED,
        "system transfer accept to=x1 !not_open",
        "system complete send done",
        "w1 transfer shelve to=w1 !not_yours",
        "system transfer shelve to=x1",
        "system transfer shelve to=x2 !not_yours",
        "x1 complete shelve agree");
  }
}
