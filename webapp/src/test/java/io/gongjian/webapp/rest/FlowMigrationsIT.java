package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Running cases are taken into the flow of the serving version, by two at once, and go on. */
@ArquillianTest
@RunAsClient
class FlowMigrationsIT {

  private static final String MATTER = "state_land_supply";
  private static final String WINDOW = "zigui.chuangkou";
  private static final String OFFICER = "zigui.jingban";
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张三", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号"}}
      """;

  @ArquillianResource private URL address;

  private Api by(String account) {
    return Api.at(address).as(account);
  }

  private String handedIn(String name) {
    Api api = by("shenqing");
    String project = api.newProject(name);
    String draft =
        api.post("/projects/" + project + "/drafts", "{\"matters\":[\"" + MATTER + "\"]}")
            .text("id");
    api.patch("/drafts/" + draft, 0, ANSWERS);
    return api.with("Idempotency-Key", UUID.randomUUID().toString())
            .post("/drafts/" + draft + "/submission", "{\"promises\":[]}")
            .text("number")
        + "-01";
  }

  private Answer act(String account, String number, String body) {
    return by(account)
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/cases/" + number + "/actions", body);
  }

  /** What carries the token of a case is gone. */
  private static void broken(String number) throws SQLException {
    try (Connection connection = StoreFixture.source().getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE ACT_RU_EXECUTION SET BUSINESS_KEY_ = 'elsewhere' WHERE BUSINESS_KEY_ = ?")) {
      update.setString(1, number);
      assertThat(update.executeUpdate()).isOne();
    }
  }

  @Test
  void runningCasesGoIntoTheFlowThatServesAndGoOn() throws SQLException {
    List<String> numbers = IntStream.range(0, 4).mapToObj(at -> handedIn("迁移办件" + at)).toList();
    String accepted = numbers.get(1);
    String bad = numbers.get(2);
    String closed = numbers.get(3);
    act(WINDOW, accepted, accept());
    PackReference older = OlderPack.kept();
    OlderPack.pinned(older, numbers);
    broken(bad);
    String asked =
        "{\"flow\":\"standard_permit\",\"pack\":{\"id\":\"%s\",\"version\":\"%s\",\"hash\":\"%s\"}}"
            .formatted(older.id(), older.version(), older.hash());

    assertThat(by("shenqing").get("/flow-versions").status()).isEqualTo(403);
    assertThat(by(WINDOW).post("/flow-migrations", asked).status()).isEqualTo(403);
    assertThat(by("zhengce").get("/flow-versions").items())
        .anySatisfy(one -> assertThat(one.toString()).contains(older.hash()));
    Answer trial = by("zhengce").post("/flow-migrations/trials", asked);
    assertThat(trial.number("tried")).as(trial.toString()).isEqualTo(4);
    assertThat((List<?>) trial.at("cases")).isEmpty();

    Answer begun = by("zhengce").post("/flow-migrations", asked);
    assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
    assertThat(act("shenqing", closed, "{\"act\":\"withdraw\"}").status()).isEqualTo(200);
    String migration = "/flow-migrations/" + begun.text("id");
    List<Answer> turns =
        List.of("zhengce", "yunwei").parallelStream()
            .map(account -> by(account).send("POST", migration + "/turns", null))
            .toList();
    assertThat(turns).allMatch(turn -> turn.status() == 200, turns.toString());

    Answer progress = by("yunwei").get(migration);
    assertThat(progress.at("done")).as(progress.toString()).isEqualTo(true);
    assertThat(((Map<?, ?>) progress.at("counts")).toString())
        .contains("safe=2", "failed=1", "gone=1", "waiting=0");
    assertThat(by(WINDOW).get("/cases/" + accepted).toString()).contains("migrated");
    assertThat(by("shenqing").get("/cases/" + accepted).toString()).doesNotContain("migrated");
    assertThat(act(OFFICER, accepted, agree()).status()).isEqualTo(200);
    assertThat(act(WINDOW, numbers.get(0), accept()).status()).isEqualTo(200);
    assertThat(by("zhengce").get("/flow-migrations/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  private static String accept() {
    return "{\"act\":\"complete\",\"step\":\"accept\",\"outcome\":\"accepted\"}";
  }

  private static String agree() {
    return "{\"act\":\"complete\",\"step\":\"review\",\"outcome\":\"agree\",\"text\":\"同意\"}";
  }
}
