package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class ProblemsIT {

  @ArquillianResource private URL address;

  @Test
  void aProblemIsToldInTheLanguageOfTheReader() {
    Api.Answer chinese = api().get("/projects/x");
    Api.Answer english = api().english().get("/projects/x");

    assertThat(chinese.text("title")).isEqualTo("没有找到");
    assertThat(chinese.header("Content-Language")).contains("zh");
    assertThat(english.text("title")).isEqualTo("Not found");
    assertThat(english.header("Content-Language")).contains("en");
    assertThat(english.text("code")).isEqualTo(chinese.text("code")).isEqualTo("not_found");
  }

  @Test
  void anUnknownAddressIsAProblemOfTheApiToo() {
    assertThat(api().get("/no/such").text("code")).isEqualTo("no_such_address");
    assertThat(api().get("/api/v2/projects").text("code")).isEqualTo("no_such_address");
    assertThat(api().get("/api").status()).isEqualTo(404);
  }

  @Test
  void aMethodThatIsNotThereNamesThoseThatAre() {
    Api.Answer answer = api().send("DELETE", "/projects", null);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.text("code")).isEqualTo("method_not_allowed");
    assertThat(answer.header("Allow").orElseThrow()).contains("GET", "POST");
  }

  @Test
  void onlyJsonIsTakenAndGiven() {
    assertThat(
            api()
                .with("Content-Type", "text/xml")
                .send("POST", "/determinations", "<a/>")
                .text("code"))
        .isEqualTo("unsupported_media_type");
    assertThat(api().with("Accept", "text/csv").get("/projects").text("code"))
        .isEqualTo("not_acceptable");
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    Api.Answer answer = api().post("/determinations", "{\n  \"region\": \"460000\",\n}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("code")).isEqualTo("malformed_json");
    assertThat(answer.number("line")).isEqualTo(3);
    assertThat(answer.number("column")).isEqualTo(1);
  }

  @Test
  void moreThanAMegabyteIsNotRead() {
    assertThat(api().post("/determinations", " ".repeat(1024 * 1024 + 1)).status()).isEqualTo(413);
  }

  @Test
  void allFactsThatDoNotFitAreToldWithTheNearestName() {
    Api.Answer answer =
        api()
            .english()
            .post(
                "/determinations",
                "{\"region\":\"460000\",\"facts\":{\"invest.amuont\":1,\"building.floors\":1.5}}");

    assertThat(answer.status()).isEqualTo(422);
    List<?> errors = (List<?>) answer.at("errors");
    assertThat(errors).hasSize(2);
    assertThat((Map<?, ?>) errors.get(0))
        .extracting("pointer", "code", "nearest")
        .containsExactly("/facts/invest.amuont", "no_such_fact", "invest.amount");
    assertThat((Map<?, ?>) errors.get(1))
        .extracting("code", "detail")
        .containsExactly(
            "not_a_whole_number", "building.floors has the value 1.5, which is not a whole number");
  }

  @Test
  void badParametersAreNamed() {
    assertThat(api().get("/projects?size=201").text("code")).isEqualTo("bad_parameter");
    assertThat(api().get("/projects?page=0").status()).isEqualTo(400);
    assertThat(api().get("/projects?page=x").status()).isEqualTo(400);
    assertThat(api().get("/catalogue/matters?region=46").status()).isEqualTo(400);
    assertThat(api().get("/catalogue/matters?region=110000").text("code")).isEqualTo("no_pack");
    assertThat(api().post("/determinations", "{\"region\":\"46\"}").status()).isEqualTo(422);
    assertThat(
            api()
                .post("/determinations", "{\"region\":\"460000\",\"asOf\":\"2026-02-30\"}")
                .status())
        .isEqualTo(422);
  }

  @Test
  void everyAnswerCarriesTheSafeHeaders() {
    for (Api.Answer answer : List.of(api().get("/projects"), Api.at(address).get("/projects"))) {
      assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.header("Content-Security-Policy"))
          .contains("default-src 'none'; frame-ancestors 'none'");
      assertThat(answer.header("Referrer-Policy")).contains("same-origin");
    }
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
