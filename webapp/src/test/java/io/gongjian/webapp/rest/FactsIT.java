package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class FactsIT {

  @ArquillianResource private URL address;

  @Test
  void aFactIsKeptWithUnitSourceTimeAndWho() {
    String project = api().newProject("事实");

    Answer answer = api().patch(facts(project), 0, "{\"facts\":{\"invest.amount\":30.50}}");

    assertThat(answer.header("ETag")).contains("\"1\"");
    Map<?, ?> fact = (Map<?, ?>) ((List<?>) answer.at("facts")).get(0);
    assertThat(fact)
        .extracting("fact", "state", "unit", "source", "by")
        .containsExactly("invest.amount", "known", "万元", "applicant", "shenqing");
    assertThat(fact.get("value")).hasToString("30.5");
    assertThat((String) fact.get("at")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
  }

  @Test
  void aFactIsNotKnownThenForgottenAndItsHistoryStays() {
    String project = api().newProject("历史");
    api().patch(facts(project), 0, "{\"facts\":{\"land.forest\":true}}");
    api().patch(facts(project), 1, "{\"facts\":{\"land.forest\":null}}");

    Answer answer = api().patch(facts(project), 2, "{\"forget\":[\"land.forest\"]}");

    assertThat((List<?>) answer.at("facts")).isEmpty();
    Answer history = api().get(facts(project) + "/land.forest");
    assertThat((List<?>) history.at("records"))
        .extracting(record -> (Object) ((Map<?, ?>) record).get("state"))
        .containsExactly("forgotten", "unknown", "known");
  }

  @Test
  void theSecondOfTwoWritersIsToldBothValues() {
    String project = api().newProject("并发");
    api().patch(facts(project), 0, "{\"facts\":{\"invest.amount\":30}}");

    Answer lost =
        api().patch(facts(project), 0, "{\"facts\":{\"invest.amount\":40,\"land.forest\":true}}");

    assertThat(lost.status()).isEqualTo(409);
    assertThat(lost.number("version")).isEqualTo(1);
    Map<?, ?> update = (Map<?, ?>) ((List<?>) lost.at("lostUpdates")).get(0);
    assertThat(update)
        .extracting("fact", "theirs", "yours")
        .containsExactly(
            "invest.amount",
            Map.of("state", "known", "value", 30),
            Map.of("state", "known", "value", 40));
    assertThat((List<?>) api().get(facts(project)).at("facts")).hasSize(1);
  }

  @Test
  void aStaleVersionIsRefusedAlsoForOtherFacts() {
    String project = api().newProject("旧版本");
    api().patch(facts(project), 0, "{\"facts\":{\"invest.amount\":30}}");

    Answer stale = api().patch(facts(project), 0, "{\"facts\":{\"land.forest\":true}}");

    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text("code")).isEqualTo("stale_version");
  }

  @Test
  void ofManyWritersAtOnceOneWins() {
    String project = api().newProject("抢写");
    List<Integer> statuses =
        IntStream.rangeClosed(1, 8)
            .parallel()
            .mapToObj(
                number ->
                    api()
                        .patch(facts(project), 0, "{\"facts\":{\"invest.amount\":" + number + "}}")
                        .status())
            .toList();

    assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
    assertThat(api().get(facts(project)).header("ETag")).contains("\"1\"");
  }

  @Test
  void aChangeMustNameItsVersion() {
    String project = api().newProject("无版本");

    assertThat(api().patch(facts(project), "{\"facts\":{}}").status()).isEqualTo(428);
    assertThat(api().with("If-Match", "*").patch(facts(project), "{\"facts\":{}}").status())
        .isEqualTo(400);
  }

  @Test
  void factsOfTheRegionAndOfTheProjectAreNotTheApplicantsToSay() {
    String project = api().newProject("不归我填");

    Answer answer =
        api()
            .patch(
                facts(project),
                0,
                "{\"facts\":{\"project.name\":\"乙\",\"region.air_defence_office_merged\":true}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat((List<?>) answer.at("errors"))
        .extracting(error -> (Object) ((Map<?, ?>) error).get("code"))
        .containsExactly("kept_elsewhere", "kept_elsewhere");
  }

  @Test
  void factsThatCannotBeTogetherAreRefusedWithBothOfThem() {
    String project = api().newProject("面积不合");
    api().patch(facts(project), 0, "{\"facts\":{\"building.total_area\":600}}");

    Answer answer = api().patch(facts(project), 1, "{\"facts\":{\"building.single_area\":800}}");

    assertThat(answer.status()).isEqualTo(422);
    Map<?, ?> error = (Map<?, ?>) ((List<?>) answer.at("errors")).get(0);
    assertThat(error)
        .extracting("code", "fact", "constraint", "facts")
        .containsExactly(
            "contradicts",
            "building.single_area",
            "single_area_within_total",
            List.of("building.single_area", "building.total_area"));
    assertThat((String) error.get("detail")).contains("800 平方米", "600 平方米");
    assertThat(api().get(facts(project)).header("ETag")).contains("\"1\"");
  }

  @Test
  void whatIsSurprisingIsAskedOnceAndKeptWhenItIsConfirmed() {
    String project = api().newProject("合同大于投资");
    api().patch(facts(project), 0, "{\"facts\":{\"invest.amount\":3000}}");
    String contract = "{\"facts\":{\"works.contract_construction\":5000}";

    Answer asked = api().patch(facts(project), 1, contract + "}");
    Answer kept =
        api()
            .patch(
                facts(project),
                1,
                contract + ",\"confirm\":[\"works_contract_within_investment\"]}");

    assertThat(((Map<?, ?>) ((List<?>) asked.at("errors")).get(0)).get("code"))
        .isEqualTo("surprises");
    assertThat(kept.status()).isEqualTo(200);
    assertThat(((List<?>) api().get(facts(project)).at("facts")))
        .anySatisfy(
            record ->
                assertThat((Map<?, ?>) record)
                    .extracting("fact", "confirmed")
                    .containsExactly(
                        "works.contract_construction",
                        List.of("works_contract_within_investment")));
    assertThat(api().patch(facts(project), 2, "{\"facts\":{\"building.height\":20}}").status())
        .isEqualTo(200);
  }

  private static String facts(String project) {
    return "/projects/" + project + "/facts";
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
