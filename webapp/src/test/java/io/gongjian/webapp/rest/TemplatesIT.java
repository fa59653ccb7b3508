package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The files of the pack that applicants complete: what is downloaded can be handed in. */
@ArquillianTest
@RunAsClient
class TemplatesIT {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @ArquillianResource private URL address;

  @Test
  void everyTemplateOfThePackIsDownloadedByItsTitleAndTakenWhenItIsHandedIn() {
    Api api = Api.at(address).as("shenqing");
    List<? extends Map<?, ?>> materials =
        api.get("/catalogue/materials?size=200").items().stream()
            .map(item -> (Map<?, ?>) item)
            .filter(item -> item.get("template") != null)
            .toList();
    assertThat(materials).hasSizeGreaterThanOrEqualTo(6);

    for (Map<?, ?> material : materials) {
      HttpResponse<byte[]> file = api.download(String.valueOf(material.get("template")));
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(DOCX);
      assertThat(file.body()).hasSizeLessThan(20_000);
      String name = named(file);
      assertThat(name).isEqualTo(material.get("name") + ".docx");

      String uploads = "/projects/" + api.newProject("模板") + "/uploads";
      Api.Answer begun =
          api.post(
              uploads,
              "{\"name\":\"%s\",\"size\":%d,\"material\":\"%s\"}"
                  .formatted(name, file.body().length, material.get("material")));
      Api.Answer taken =
          api.with("Content-Type", RequestSize.PIECE)
              .with("Upload-Offset", "0")
              .sendBytes("PATCH", uploads + "/" + begun.text("id"), file.body());
      assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }
  }

  @Test
  void theMaterialsOfAProjectTellWhereTheirTemplatesAre() {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("模板");
    Api.Answer listed =
        api.get(
            "/projects/" + project + "/materials?matters=construction_permit,archives_acceptance");
    assertThat(listed.items())
        .map(item -> (Map<?, ?>) item)
        .filteredOn(item -> Objects.equals(item.get("material"), "funding_commitment"))
        .isNotEmpty()
        .allSatisfy(
            item ->
                assertThat((Object) item.get("template"))
                    .isEqualTo(
                        "/api/v1/catalogue/materials/funding_commitment/template?region=460100"));
    assertThat(listed.items())
        .map(item -> (Map<?, ?>) item)
        .filteredOn(item -> item.get("template") == null)
        .as("most have none")
        .isNotEmpty();
  }

  private static String named(HttpResponse<byte[]> file) {
    String header = file.headers().firstValue("Content-Disposition").orElseThrow();
    return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
  }
}
