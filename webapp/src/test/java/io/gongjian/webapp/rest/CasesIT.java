package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A case over the API: from handing in to the licence, by those who may and by nobody else. */
@ArquillianTest
@RunAsClient
class CasesIT {

  private static final String MATTER = "state_land_supply";
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张三", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号"}}
      """;
  private static final String WINDOW = "zigui.chuangkou";
  private static final String OFFICER = "zigui.jingban";
  private static final String HEAD = "zigui.fuze";

  @ArquillianResource private URL address;

  private Api api() {
    return by("shenqing");
  }

  private Api by(String account) {
    return Api.at(address).as(account);
  }

  /** The number of a case that was just handed in. */
  private String handedIn(String name) {
    String project = api().newProject(name);
    String draft =
        api()
            .post("/projects/" + project + "/drafts", "{\"matters\":[\"" + MATTER + "\"]}")
            .text("id");
    api().patch("/drafts/" + draft, 0, ANSWERS);
    Answer done =
        api()
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
    assertThat(done.status()).as(done.toString()).isEqualTo(201);
    return done.text("number") + "-01";
  }

  private Answer act(String account, String number, String body) {
    return act(account, number, body, UUID.randomUUID().toString());
  }

  private Answer act(String account, String number, String body, String key) {
    return by(account).with("Idempotency-Key", key).post("/cases/" + number + "/actions", body);
  }

  private Answer open(String account, String number) {
    return by(account).get("/cases/" + number);
  }

  @Test
  void aCaseGoesFromHandingInToItsResultWithACorrectionOnTheWay() {
    String number = handedIn("从提交到办结");
    assertThat(by(WINDOW).get("/tasks?q=" + number).items()).hasSize(1);
    assertThat(open("shenqing", number).text("state")).isEqualTo("open");

    List<Answer> deeds =
        List.of(
            act(WINDOW, number, complete("accept", "accepted", "")),
            act(
                OFFICER,
                number,
                "{\"act\":\"correct\",\"step\":\"review\",\"items\":[\"other:1|请补充\"]}"),
            act(
                "shenqing",
                number,
                "{\"act\":\"answer\",\"items\":[\"other:1|请补充\"],\"text\":\"已补充\"}"),
            act(OFFICER, number, complete("review", "agree", "同意")),
            act(HEAD, number, complete("decide", "approve", "")),
            act(WINDOW, number, "{\"act\":\"complete\",\"step\":\"issue\"}"));

    assertThat(deeds).allMatch(deed -> deed.status() == 200, deeds.toString());
    Answer closed = open("shenqing", number);
    assertThat(closed.text("state")).isEqualTo("approved");
    assertThat((Map<?, ?>) closed.at("handling")).extracting("code").isEqualTo(11);
    assertThat(act(WINDOW, number, complete("issue", "done", "")).status()).isEqualTo(409);
    assertThat(by(WINDOW).get("/tasks?q=" + number).items()).isEmpty();
    assertThat(by(WINDOW).get("/tasks?view=done&q=" + number).items()).hasSize(1);
  }

  @Test
  void theStagesOfAProjectFollowItsFactsAndItsCases() {
    String number = handedIn("阶段推进");
    String project = open("shenqing", number).text("project");
    String stages = "/projects/" + project + "/stages";
    assertThat((List<?>) api().get(stages).at("stages")).isEmpty();

    long version = api().get("/projects/" + project).number("version");
    api()
        .patch(
            "/projects/" + project + "/facts", version, "{\"facts\":{\"project.kind\":\"other\"}}");
    assertThat(api().get(stages).text("flow")).isEqualTo("stage_single");

    assertThat(
            List.of(
                act(WINDOW, number, complete("accept", "accepted", "")),
                act(OFFICER, number, complete("review", "agree", "同意")),
                act(HEAD, number, complete("decide", "approve", "")),
                act(WINDOW, number, "{\"act\":\"complete\",\"step\":\"issue\"}")))
        .allMatch(deed -> deed.status() == 200);

    Answer read = by(OFFICER).get(stages + "?asOf=2026-01-01");
    assertThat((List<?>) read.at("stages"))
        .anySatisfy(
            stage -> assertThat(((Map<?, ?>) stage).get("reached")).isEqualTo(List.of(MATTER)));
    assertThat((Map<?, ?>) read.at("clock")).extracting("usedDays").isEqualTo(0);
    assertThat(by("shenqing2").get(stages).status()).isEqualTo(404);
    assertThat(by("zhengce").get(stages).status()).isEqualTo(403);
    assertThat(api().get(stages + "?asOf=2026-13-01").status()).isEqualTo(400);
  }

  private static String complete(String step, String outcome, String text) {
    return "{\"act\":\"complete\",\"step\":\"%s\",\"outcome\":\"%s\",\"text\":\"%s\"}"
        .formatted(step, outcome, text);
  }

  @Test
  void nobodyElseReachesIt() {
    String number = handedIn("别人看不到");

    for (String stranger : List.of("zhujian.jingban", "fagai.fuze", "shenqing2")) {
      assertThat(open(stranger, number).status()).as(stranger).isEqualTo(404);
      assertThat(act(stranger, number, "{\"act\":\"urge\"}").status()).as(stranger).isEqualTo(404);
    }
    for (String keeper : List.of("zhengce", "yunwei")) {
      assertThat(open(keeper, number).status()).as(keeper).isEqualTo(403);
      assertThat(act(keeper, number, "{\"act\":\"urge\"}").status()).as(keeper).isEqualTo(403);
      assertThat(by(keeper).get("/tasks").status()).as(keeper).isEqualTo(403);
    }
    assertThat(open("jiandu", number).status()).isEqualTo(200);
    assertThat(act("jiandu", number, "{\"act\":\"urge\"}").status()).isEqualTo(403);
    assertThat(act("shenqing", number, "{\"act\":\"claim\",\"step\":\"accept\"}").status())
        .isEqualTo(403);
    assertThat(api().get("/tasks").status()).isEqualTo(403);
  }

  @Test
  void ofTwentyWhoAnswerAtOnceOneDoesAndTheOthersAreToldSo() {
    String number = handedIn("同时受理");

    List<Answer> answers =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(
                at ->
                    act(
                        at % 2 == 0 ? WINDOW : "shenpi",
                        number,
                        complete("accept", "accepted", "")))
            .toList();

    assertThat(answers).filteredOn(one -> one.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(one -> one.status() != 200)
        .allMatch(one -> one.status() == 409 && one.body().contains("refused_by_flow"));
    assertThat((List<?>) open(WINDOW, number).at("record")).hasSize(2);
  }

  @Test
  void whatIsMalformedIsToldByMemberAndChangesNothing() {
    String number = handedIn("不合格的请求");

    assertThat(act(WINDOW, number, "{\"act\":\"dance\"}").status()).isEqualTo(422);
    assertThat(act(WINDOW, number, "{\"act\":\"claim\",\"step\":\"A B\"}").body()).contains("step");
    assertThat(act(WINDOW, number, "{\"act\":\"claim\"}").status()).isEqualTo(422);
    assertThat(act(WINDOW, number, "{\"act\":\"extend\",\"days\":1e9}").status()).isEqualTo(422);
    assertThat(act(WINDOW, number, "{\"act\":\"claim\",\"step\":\"accept\"}", "").status())
        .isEqualTo(400);
    assertThat(act(WINDOW, number, complete("accept", "not_ours", " ")).body())
        .contains("reason_missing");
    assertThat(by(WINDOW).get("/cases/" + number + "?asOf=2026-13-01").status()).isEqualTo(400);
    assertThat(open(WINDOW, "460100-20261121-99999-01").status()).isEqualTo(404);
    assertThat((List<?>) open(WINDOW, number).at("record")).hasSize(1);
  }
}
