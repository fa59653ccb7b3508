package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** One file stands for two materials of an application, up to the end. */
@ArquillianTest
@RunAsClient
class OneFileForTwoMaterialsIT {

  private static final String MATTERS =
      "{\"matters\":[\"construction_waste_filing\",\"fairway_impact_review\"]}";
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张三", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号", "content_and_scale": "混凝土连续浇筑",
        "planned_start": "2027-01-01", "planned_end": "2027-06-01", "building.total_area": 3000,
        "construction_waste_filing.waste": [{"kind": "spoil", "volume": 10}],
        "construction_waste_filing.reused": 10,
        "construction_waste_filing.dust_measures": "围挡、喷淋",
        "parties": [{"role": "construction", "name": "海口示范施工有限公司", "code": "91460100MA5DEM012B",
          "leader": "李四", "leader_phone": "13900139000"}]}}
      """;

  @ArquillianResource private URL address;

  private Api api() {
    return Api.at(address).as("shenqing");
  }

  private void handIn(String project, String material, byte[] pdf) {
    String uploads = "/projects/" + project + "/uploads";
    Answer begun =
        api()
            .post(
                uploads,
                "{\"name\":\"一份.pdf\",\"material\":\"%s\",\"size\":%d}"
                    .formatted(material, pdf.length));
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    Answer kept =
        api()
            .with("Content-Type", "application/offset+octet-stream")
            .with("Upload-Offset", "0")
            .sendBytes("PATCH", uploads + "/" + begun.text("id"), pdf);
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    assertThat(((Map<?, ?>) kept.at("document")).get("material")).isEqualTo(material);
  }

  @Test
  void theFirstMaterialStaysHeldWhenTheSameFileIsHandedInForASecond() throws IOException {
    String project = api().newProject("一份两用");
    byte[] pdf = HostileFiles.pdf();
    handIn(project, "fairway_impact_report", pdf);
    handIn(project, "industrial_policy_statement", pdf);

    Answer draft = api().post("/projects/" + project + "/drafts", MATTERS);
    String id = draft.text("id");
    assertThat(api().patch("/drafts/" + id, draft.number("version"), ANSWERS).status())
        .isEqualTo(200);
    Answer done =
        api()
            .with("Idempotency-Key", "key-of-" + id)
            .post("/drafts/" + id + "/submission", "{\"promises\":[]}");
    assertThat(done.status()).as(done.toString()).isEqualTo(201);

    assertThat(api().get("/projects/" + project + "/licences").items())
        .as("the licences that the case used")
        .anySatisfy(
            licence -> assertThat((List<?>) ((Map<?, ?>) licence).get("usedBy")).isNotEmpty());
    List<Object> documents = api().get("/projects/" + project + "/documents").items();
    assertThat(documents)
        .extracting(
            one -> (Object) ((Map<?, ?>) one).get("material"),
            one -> (Object) ((Map<?, ?>) one).get("version"),
            one -> (Object) uses(one))
        .containsExactlyInAnyOrder(
            tuple("fairway_impact_report", 1, 1), tuple("industrial_policy_statement", 1, 0));
    assertThat(documents)
        .extracting(one -> (Object) ((Map<?, ?>) one).get("hash"))
        .as("one content")
        .containsOnly(((Map<?, ?>) documents.get(0)).get("hash"));
  }

  private static int uses(Object document) {
    return ((Map<?, ?>) document).get("usedBy") instanceof List<?> cases ? cases.size() : 0;
  }
}
