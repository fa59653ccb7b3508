package io.gongjian.processes.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.gongjian.engine.casefile.FlowKey;
import io.gongjian.engine.casefile.FlowPosition;
import io.gongjian.engine.casefile.RunningCase;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.flow.Flow;
import io.gongjian.engine.flow.FlowAction;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowMoment;
import io.gongjian.engine.flow.FlowRequest;
import io.gongjian.engine.flow.FlowScenario;
import io.gongjian.engine.flow.PersonId;
import io.gongjian.engine.flow.PlainConditions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is not as it was written never becomes a state of a case. */
class BrokenPositionsTest {

  private static final Flow FLOW = FlowFixture.scenarios("flow.yaml").get(0).flow();
  private static final String WRITTEN =
      """
      {"v":1,"flow":"joint","lines":9,"steps":{\
      "accept":{"how":"accepted","at":0,"round":{"sign":"one","next":1,\
      "seats":[{"n":0,"of":[0,1],"claimed":0,"said":[0,"accepted",0]}]}},\
      "defence":{"round":{"sign":"one","next":1,\
      "seats":[{"n":0,"of":[2],"claimed":2,"hands":[[3,false],[4,true]]}],\
      "helped":[[3,false,3,4]]}},\
      "housing":{"round":{"sign":"all","next":4,\
      "seats":[{"n":0,"of":[5],"said":[5,"agree",2,6]},{"n":1,"of":[7]},{"n":2,"of":[8]},\
      {"n":3,"of":[3],"after":1,"touched":true}]}},\
      "weather":{"how":"agree","at":3,"round":{"sign":"any","next":2,\
      "seats":[{"n":0,"of":[9]},{"n":1,"of":[10],"said":[10,"agree",3]}]}}},\
      "asked":["a","b"],"corrections":1,"extended":true,\
      "deputies":[[5,6,"2026-03-02","2026-03-06"]],"parties":[2,5,7,8,9,10,0,1,3,4],\
      "urged":[[11,"2026-03-02","10:30"]],\
      "people":["w1","w2","d1","x1","x2","u1","x3","u2","u3","v1","v2","applicant"]}""";

  private static FlowPosition position(String json) {
    return new FlowPosition(json);
  }

  private static void refused(String json, ErrorCode code) {
    assertThatExceptionOfType(EngineException.class)
        .as(json)
        .isThrownBy(() -> FlowPositions.read(position(json), FLOW))
        .extracting(EngineException::code)
        .isEqualTo(code);
  }

  @Test
  void whatTheseTestsBreakIsWholeBefore() {
    RunningFlow running = FlowPositions.read(position(WRITTEN), FLOW);

    assertThat(running.now()).isEqualTo(9);
    assertThat(FlowPositions.written(running).json()).isEqualTo(WRITTEN);
  }

  @Test
  void isRefusedWhereverItIsCutOff() {
    for (int length = 0; length < WRITTEN.length(); length++) {
      refused(WRITTEN.substring(0, length), ErrorCode.UNREADABLE_RECORD);
    }
  }

  @Test
  void isRefusedWithoutAnyOfItsMarks() {
    for (int at = 0; at < WRITTEN.length(); at++) {
      if ("{}[]\":,".indexOf(WRITTEN.charAt(at)) >= 0) {
        String damaged = WRITTEN.substring(0, at) + WRITTEN.substring(at + 1);
        assertThatExceptionOfType(EngineException.class)
            .as(damaged)
            .isThrownBy(() -> FlowPositions.read(position(damaged), FLOW));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"v\":1|\"v\":2",
        "\"v\":1|\"v\":\"1\"",
        "\"v\":1|\"v\":1.0",
        "\"v\":1,|~~",
        "\"lines\":9|\"lines\":99999999999",
        "\"lines\":9|\"lines\":1e400",
        "\"lines\":9|\"lines\":-1",
        "\"lines\":9|\"lines\":3",
        "\"lines\":9|\"lines\":null",
        "\"lines\":9|\"lines\":9,\"more\":1",
        "\"lines\":9|\"lines\":9,\"closed\":\"approved\"",
        "\"lines\":9|\"lines\":9,\"closed\":\"open\"",
        "\"steps\":{|\"steps\":7,\"x\":{",
        "\"how\":\"accepted\"|\"how\":\"agree\"",
        "\"how\":\"accepted\"|\"how\":\"skipped\"",
        "\"how\":\"accepted\"|\"how\":{}",
        "\"sign\":\"all\"|\"sign\":0",
        "\"sign\":\"all\"|\"sign\":101",
        "\"sign\":\"all\"|\"sign\":\"most\"",
        "\"sign\":\"all\",|~~",
        "\"next\":4|\"next\":3",
        "\"n\":3|\"n\":2",
        "\"after\":1|\"after\":3",
        "\"after\":1|\"after\":7",
        "\"of\":[2]|\"of\":[]",
        "\"of\":[2]|\"of\":[12]",
        "\"of\":[2]|\"of\":[\"d1\"]",
        "\"of\":[0,1]|\"of\":[1,0]",
        "\"of\":[0,1]|\"of\":[0,0]",
        "\"claimed\":2|\"claimed\":[2]",
        "\"hands\":[[3,false]|\"hands\":[[3]",
        "\"hands\":[[3,false]|\"hands\":[[3,0]",
        "\"helped\":[[3,false,3,4]]|\"helped\":[[3,false,3,10]]",
        "[5,\"agree\",2,6]|[5,\"agree\",2,6,7]",
        "[5,\"agree\",2,6]|[5,\"agree\"]",
        "[5,\"agree\",2,6]|[5,\"agree\",2,5]",
        "\"touched\":true|\"touched\":false",
        "\"touched\":true|\"touched\":\"yes\"",
        "\"asked\":[\"a\",\"b\"]|\"asked\":[]",
        "\"asked\":[\"a\",\"b\"]|\"asked\":[\"b\",\"a\"]",
        "\"asked\":[\"a\",\"b\"]|\"asked\":[\"a\",\"b\"],\"special\":\"hearing\"",
        "\"2026-03-06\"|\"2026-02-30\"",
        "\"2026-03-06\"|\"soon\"",
        "\"10:30\"|\"25:30\"",
        "\"10:30\"|\"10:30:00\"",
        "[11,\"2026-03-02\",\"10:30\"]|[11]",
        "\"people\":[\"w1\"|\"people\":[\"\"",
        "\"people\":[\"w1\"|\"people\":[\"w2\"",
        "\"applicant\"]}|\"applicant\",\"nobody\"]}",
        "\"applicant\"]}|\"applicant\"]} {}",
      })
  void isRefusedWhereItTellsWhatCannotBe(String whole, String damaged) {
    assertThat(WRITTEN).contains(whole);

    refused(WRITTEN.replace(whole, damaged == null ? "" : damaged), ErrorCode.UNREADABLE_RECORD);
  }

  @Test
  void isRefusedWhereItIsNoObject() {
    for (String json : List.of("", " ", "null", "[]", "1", "\"v\"", "[".repeat(100_000))) {
      refused(json, ErrorCode.UNREADABLE_RECORD);
    }
  }

  @Test
  void isRefusedWhereItsFlowLacksAStepThatItStandsIn() {
    Flow shorter =
        new Flow(
            FLOW.id(),
            FLOW.steps().stream().filter(step -> !step.id().value().equals("weather")).toList());

    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> FlowPositions.read(position(WRITTEN), shorter))
        .withMessageContaining("weather")
        .extracting(EngineException::code)
        .isEqualTo(ErrorCode.POSITION_NOT_OF_FLOW);
  }

  @Test
  void isRefusedInAnotherFlow() {
    Flow other = new Flow(new FlowId("other"), FLOW.steps());

    assertThatExceptionOfType(EngineException.class)
        .isThrownBy(() -> FlowPositions.read(position(WRITTEN), other))
        .withMessageContaining("joint")
        .extracting(EngineException::code)
        .isEqualTo(ErrorCode.POSITION_NOT_OF_FLOW);
  }

  @Test
  void nothingIsDoneInACaseThatHasNotBegun() {
    FlowScenario scenario = FlowFixture.scenarios("flow.yaml").get(0);
    RunningCase fresh =
        new RunningCase(
            new FlowKey("460100-20261121-00017-01"),
            scenario.flow(),
            new PlainConditions(Map.of()),
            lane -> List.of(),
            Optional.empty());
    FlowRequest request =
        new FlowRequest(
            PersonId.APPLICANT, FlowMoment.of(LocalDate.of(2026, 3, 2)), new FlowAction.Withdraw());

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new PlayingFlows().act(fresh, request));
  }
}
