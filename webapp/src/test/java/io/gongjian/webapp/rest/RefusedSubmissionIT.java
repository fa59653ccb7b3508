package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.deployment.RefusingDatabase;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * The database refuses each statement of a submission in turn, at its first row and at its last:
 * nothing of it is there then, the draft stays open, and handed in again it becomes one
 * application.
 */
@ArquillianTest
@RunAsClient
class RefusedSubmissionIT {

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

  @Test
  void leavesNothingWhicheverRowIsRefusedAndIsOneApplicationAfterwards()
      throws SQLException, IOException {
    // The engine gets a flow with its first case, in a transaction beside: what is counted here
    // would keep that one waiting.
    assertThat(submit(ready()).status()).isEqualTo(201);
    try (RefusingDatabase database = new RefusingDatabase()) {
      String first = ready();
      database.refuse(0);
      assertThat(submit(first).status()).isEqualTo(201);
      List<String> rows = database.written();
      assertThat(rows)
          .contains(
              "submission_key",
              "receipt_number",
              "application",
              "application_case",
              "application_answer",
              "document_use",
              "fact_record",
              "project",
              "draft");
      for (int row : firstAndLastOfEachStatement(rows)) {
        String draft = ready();
        Map<String, String> before = database.content();
        database.refuse(row);
        Answer refused = submit(draft);

        assertThat(refused.status()).as("row %s of %s: %s", row, rows, refused).isEqualTo(500);
        assertThat(refused.body()).doesNotContain("on purpose", "SQL");
        assertThat(database.content()).as("after row %s of %s", row, rows).isEqualTo(before);
        assertThat(database.written()).isEmpty();
        assertThat(api().get("/drafts/" + draft).object().get("application")).isNull();

        database.refuse(0);
        Answer done = submit(draft);
        assertThat(done.status()).as(done.toString()).isEqualTo(201);
        assertThat(submit(draft).text("number")).isEqualTo(done.text("number"));
        assertThat(applications(draft)).hasSize(1);
      }
    }
  }

  /** The rows that begin or end a statement, that is a run of rows of one table; from 1. */
  private static List<Integer> firstAndLastOfEachStatement(List<String> rows) {
    List<Integer> chosen = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean first = row == 0 || !rows.get(row - 1).equals(rows.get(row));
      boolean last = row == rows.size() - 1 || !rows.get(row + 1).equals(rows.get(row));
      if (first || last) {
        chosen.add(row + 1);
      }
    }
    return chosen;
  }

  /** A draft that can be handed in, of a project of its own. */
  private String ready() throws IOException {
    byte[] report = HostileFiles.pdf();
    String project = api().newProject("写到一半");
    Answer upload =
        api()
            .post(
                "/projects/" + project + "/uploads",
                "{\"name\":\"报告.pdf\",\"material\":\"fairway_impact_report\",\"size\":"
                    + report.length
                    + "}");
    assertThat(upload.status()).as(upload.toString()).isEqualTo(201);
    Answer kept =
        api()
            .with("Content-Type", "application/offset+octet-stream")
            .with("Upload-Offset", "0")
            .sendBytes("PATCH", "/projects/" + project + "/uploads/" + upload.text("id"), report);
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    Answer draft = api().post("/projects/" + project + "/drafts", MATTERS);
    String id = draft.text("id");
    assertThat(api().patch("/drafts/" + id, draft.number("version"), ANSWERS).status())
        .isEqualTo(200);
    return id;
  }

  private Answer submit(String draft) {
    return api()
        .with("Idempotency-Key", "key-of-" + draft)
        .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
  }

  private List<Object> applications(String draft) {
    String project = api().get("/drafts/" + draft).text("project");
    return api().get("/projects/" + project + "/applications").items();
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
