package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class DeterminationsIT {

  @ArquillianResource private URL address;

  @Test
  void determinesByTheFactsOfTheRequest() {
    Answer answer =
        api()
            .post(
                "/determinations",
                "{\"region\":\"460000\",\"asOf\":\"2026-01-01\",\"facts\":{\"invest.amount\":30}}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.object().keySet())
        .extracting(Object::toString)
        .contains("pack", "asOf", "matters", "assumptions", "nextQuestions");
    assertThat(answer.text("asOf")).isEqualTo("2026-01-01");
    Map<?, ?> permit = matter(answer, "construction_permit");
    assertThat(permit)
        .extracting("name", "stage", "applicability")
        .containsExactly("建筑工程施工许可证核发", "construction", "not_required");
    assertThat((List<?>) permit.get("reasons")).isNotEmpty();
  }

  @Test
  void namesAreInTheLanguageOfTheReader() {
    Answer answer = api().english().post("/determinations", "{\"region\":\"460000\"}");

    assertThat(matter(answer, "construction_permit").get("name"))
        .asString()
        .matches("[\\x20-\\x7e]+");
    assertThat(answer.header("Content-Language")).contains("en");
  }

  @Test
  void aDeterminationIsKeptListedReplayedExplainedAndCompared() {
    String project = api().newProject("判定");
    String determinations = "/projects/" + project + "/determinations";
    api().patch("/projects/" + project + "/facts", 0, "{\"facts\":{\"invest.amount\":30}}");
    Answer first = api().post(determinations, "{\"asOf\":\"2026-01-01\",\"basedOn\":1}");
    api().patch("/projects/" + project + "/facts", 1, "{\"facts\":{\"invest.amount\":3000}}");
    Answer second = api().post(determinations, "{\"asOf\":\"2026-01-01\"}");

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location").orElseThrow()).endsWith(first.text("id"));
    assertThat(api().get(determinations).number("total")).isEqualTo(2);
    assertThat(api().get(determinations + "/" + first.text("id")).body()).isEqualTo(first.body());
    assertThat(api().post(determinations + "/" + first.text("id") + "/replay", "").at("same"))
        .isEqualTo(true);
    assertThat(
            api()
                .get(determinations + "/" + first.text("id") + "/explanations/construction_permit")
                .text("applicability"))
        .isEqualTo("not_required");
    Answer comparison =
        api()
            .get(determinations + "/" + first.text("id") + "/comparison?with=" + second.text("id"));
    assertThat((List<?>) comparison.at("facts"))
        .isEqualTo(List.of(Map.of("fact", "invest.amount", "before", 30, "after", 3000)));
    assertThat(matter(comparison, "construction_permit"))
        .extracting("before", "after")
        .containsExactly("not_required", "unknown");
  }

  @Test
  void whatWasNotShownIsNotKept() {
    String project = api().newProject("未见");
    api().patch("/projects/" + project + "/facts", 0, "{\"facts\":{\"invest.amount\":30}}");

    Answer answer = api().post("/projects/" + project + "/determinations", "{\"basedOn\":0}");

    assertThat(answer.status()).isEqualTo(412);
  }

  @Test
  void theDemoProjectsShowTheirSource() {
    Answer list = api().get("/projects?q=110kV");
    Map<?, ?> found = (Map<?, ?>) list.items().get(0);

    Answer project = api().get("/projects/" + found.get("id"));

    assertThat(project.text("sourceNote")).contains("http://hbjd.org.cn/", "2022-05-31");
    assertThat(project.text("code")).isEqualTo("2109-460105-04-05-708198");
  }

  private static Map<?, ?> matter(Answer answer, String id) {
    return ((List<?>) answer.at("matters"))
        .stream()
            .map(matter -> (Map<?, ?>) matter)
            .filter(matter -> id.equals(matter.get("matter")))
            .findFirst()
            .orElseThrow();
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
