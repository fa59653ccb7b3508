package io.gongjian.processes.flow;

import static io.gongjian.processes.flow.FlowFixture.plays;

import org.junit.jupiter.api.Test;

/** Questions, copies and reminders. */
class TellingTest {

  @Test
  void aQuestionOrACopyMovesNothing() {
    plays(
        "one",
        "{state: open, open: {accept: [w1, w2]}, record: {consult: 1, copy: 1}}",
        "w1 consult accept person=u1 text=x",
        "z1 copy decide person=w1");
  }

  @Test
  void whoHasNoPartInTheCaseIsNeitherAskedNorAsks() {
    plays(
        "one",
        "{record: {consult: 0, copy: 0, urge: 0}}",
        "w1 consult accept person=x1 text=x !no_rights",
        "x1 consult accept person=w1 text=x !no_rights",
        "w1 copy accept person=d1 !no_rights",
        "d1 copy accept person=w1 !no_rights",
        "d1 urge !no_rights");
  }

  @Test
  void whoGotATaskHasAPartForGood() {
    plays(
        "one",
        "{record: {copy: 2}}",
        "w1 delegate accept to=x1",
        "x1 complete accept accepted",
        "w1 copy accept person=x1",
        "x1 copy accept person=applicant");
  }

  @Test
  void oneUrgesOnceAnHour() {
    plays(
        "one",
        "{record: {urge: 4}}",
        "applicant urge at=2026-03-02T09:00",
        "applicant urge at=2026-03-02T09:59 !too_soon",
        "w1 urge at=2026-03-02T09:59",
        "applicant urge at=2026-03-02T10:00",
        "applicant urge at=2026-03-02 !too_soon",
        "applicant urge at=2026-03-03");
  }

  @Test
  void anHourIsAnHourAlsoOverMidnight() {
    plays(
        "one",
        "{record: {urge: 1}}",
        "applicant urge at=2026-03-02T23:30",
        "applicant urge at=2026-03-03T00:10 !too_soon");
  }
}
