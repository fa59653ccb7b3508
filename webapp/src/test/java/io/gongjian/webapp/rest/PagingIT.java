package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ArquillianTest
@RunAsClient
class PagingIT {

  @ArquillianResource private URL address;

  @Test
  void nextLeadsThroughAllProjectsOnce() {
    String mark = "分页&" + UUID.randomUUID();
    for (int number = 0; number < 7; number++) {
      api().newProject(mark + number);
    }
    String path = "/projects?size=3&q=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
    Set<Object> seen = new HashSet<>();
    int pages = 0;
    for (Object next = path; next != null; pages++) {
      Api.Answer answer = api().get((String) next);
      assertThat(answer.number("total")).isEqualTo(7);
      answer.items().forEach(item -> assertThat(seen.add(((Map<?, ?>) item).get("id"))).isTrue());
      next = answer.object().get("next");
      assertThat(answer.header("Link").orElseThrow().contains("rel=\"next\""))
          .isEqualTo(next != null);
    }
    assertThat(pages).isEqualTo(3);
    assertThat(seen).hasSize(7);
  }

  @Test
  void draftsAndApplicationsOfAProjectArePagedAndSubmittedDraftsCanBeLeftOut() {
    String project = api().newProject("分页的草稿");
    List<String> drafts = new ArrayList<>();
    for (String matter :
        List.of(
            "survey_and_design",
            "joint_survey",
            "energy_report",
            "survey_and_design",
            "joint_survey")) {
      drafts.add(
          api()
              .post("/projects/" + project + "/drafts", "{\"matters\":[\"" + matter + "\"]}")
              .text("id"));
    }
    for (String draft : drafts.subList(0, 3)) {
      Api.Answer submitted =
          api()
              .with("Idempotency-Key", draft)
              .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
      assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
    }

    Api.Answer all = api().get("/projects/" + project + "/drafts?size=2&page=3");
    assertThat(all.number("total")).isEqualTo(5);
    assertThat(all.items()).hasSize(1);
    Api.Answer open = api().get("/projects/" + project + "/drafts?open=true&size=1");
    assertThat(open.number("total")).isEqualTo(2);
    assertThat(api().get(open.text("next")).items())
        .extracting(draft -> (Object) ((Map<?, ?>) draft).get("id"))
        .isSubsetOf(drafts.subList(3, 5));
    Api.Answer applications = api().get("/projects/" + project + "/applications?size=2");
    assertThat(applications.number("total")).isEqualTo(3);
    assertThat(applications.items())
        .hasSize(2)
        .allSatisfy(one -> assertThat((List<?>) ((Map<?, ?>) one).get("cases")).hasSize(1));
    assertThat(api().get(applications.text("next")).items()).hasSize(1);
    assertThat(api().get("/projects/" + project + "/drafts?size=201").status()).isEqualTo(400);
  }

  @Test
  void theNextPageGoesOnWhereTheOneBeforeEndedWhateverIsAddedMeanwhile() {
    String mark = "分页接着读" + UUID.randomUUID();
    for (int number = 0; number < 4; number++) {
      api().newProject(mark + number);
    }
    String path = "/projects?size=2&q=" + URLEncoder.encode(mark, StandardCharsets.UTF_8);
    Api.Answer first = api().get(path);
    api().newProject(mark + "later");

    Api.Answer second = api().get(first.text("next"));

    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.number("total")).isEqualTo(5);
    assertThat(second.number("page")).isEqualTo(2);
    assertThat(second.object().get("next")).as("nothing comes after the fourth").isNull();
    assertThat(api().get(path + "&page=2").items())
        .as("by number it is as it stands now")
        .containsAnyElementsOf(first.items());
    Api.Answer refused = api().get(path + "&after=x");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("code")).isEqualTo("bad_parameter");
  }

  @Test
  void aProjectCodeIsOfOneProjectWhoeverAsks() {
    String body =
        "{\"name\":\"代码 %s\",\"region\":\"460100\",\"code\":\"2609-460100-04-01-770001\"}";
    Api.Answer first = api().post("/projects", body.formatted("甲"));
    Api.Answer second = api().post("/projects", body.formatted("乙"));
    Api.Answer other =
        Api.at(address).as("shenqing2").english().post("/projects", body.formatted("丙"));

    assertThat(first.status()).isEqualTo(201);
    assertThat(List.of(second, other))
        .allSatisfy(
            refused -> {
              assertThat(refused.status()).isEqualTo(422);
              assertThat(refused.text("code")).isEqualTo("bad_input");
              assertThat(refused.body()).contains("/code", "taken");
            });
    assertThat(second.body()).contains("已有人使用");
    assertThat(other.body()).contains("code is taken");
  }

  @Test
  void aPageBeyondTheEndIsEmpty() {
    Api.Answer answer = api().get("/projects?page=1000000&size=200");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.items()).isEmpty();
    assertThat(answer.object().get("next")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"matters", "materials", "citations", "facts", "regions"})
  void theCatalogueIsPagedToo(String part) {
    Api.Answer first = api().get("/catalogue/" + part + "?size=2");
    Api.Answer second = api().get(first.text("next"));

    assertThat(first.items()).hasSize(2);
    assertThat(first.number("total")).isGreaterThan(10);
    assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
    assertThat(second.header("Link").orElseThrow()).contains("rel=\"prev\"");
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
