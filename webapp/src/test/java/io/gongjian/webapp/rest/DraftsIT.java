package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** Long: each of many drafts is begun from a project of its own, with its files and its rules. */
@ArquillianTest
@RunAsClient
class DraftsIT {

  private static final String MATTER = "survey_and_design";
  private static final String ROAD = "road_occupation";

  @ArquillianResource private URL address;

  @Test
  void aMatterThatIsPartOfAnotherIsNotAppliedForAlone() {
    String project = api().newProject("拆分");

    Answer refused = drafts(project, "planning_verification");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("code")).isEqualTo("unfit_matters");
    assertThat((List<?>) refused.at("reasons"))
        .extracting(reason -> (Object) ((Map<?, ?>) reason).get("code"))
        .containsExactly("part_of");
  }

  @Test
  void aConstructionPermitCarriesTheSupervisionOfQualityAndSafety() {
    String project = api().newProject("随带");

    Answer draft = drafts(project, "construction_permit");

    assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
    assertThat((List<?>) draft.at("carried")).anyMatch("quality_safety_supervision"::equals);
  }

  @Test
  void anUnknownMatterIsRefusedByName() {
    Answer refused = drafts(api().newProject("无此事项"), "castle");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("castle");
  }

  @Test
  void whatTheFormDoesNotHaveIsDroppedAndTold() {
    String draft = drafts(api().newProject("多余"), MATTER).text("id");

    Answer patched = api().patch("/drafts/" + draft, 0, "{\"fields\":{\"no_such\":1,\"../x\":2}}");

    assertThat(patched.status()).isEqualTo(200);
    assertThat((List<?>) patched.at("dropped")).hasSize(2);
    assertThat(patched.number("version")).isZero();
  }

  @Test
  void aSavingNamesItsVersion() {
    String draft = drafts(api().newProject("无版本"), MATTER).text("id");

    assertThat(api().patch("/drafts/" + draft, "{\"fields\":{}}").status()).isEqualTo(428);
    assertThat(api().patch("/drafts/" + draft, 9, "{\"fields\":{}}").status()).isEqualTo(412);
  }

  @Test
  void ofTwentySubmissionsAtOnceOneApplicationComes() {
    String project = api().newProject("抢交");
    String draft = drafts(project, MATTER).text("id");
    String one = UUID.randomUUID().toString();

    List<Answer> answers =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(number -> submit(draft, number % 2 == 0 ? one : one + number))
            .toList();

    assertThat(answers).allMatch(answer -> answer.status() == 201, answers.toString());
    assertThat(answers.stream().map(answer -> answer.text("number")).distinct()).hasSize(1);
    assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
    assertThat(api().get("/projects/" + project + "/applications").items()).hasSize(1);
  }

  @Test
  void aSubmissionNeedsAKeyAndAKeyIsForOneDraft() {
    String project = api().newProject("编号");
    String first = drafts(project, MATTER).text("id");
    String second = drafts(project, MATTER).text("id");
    String key = UUID.randomUUID().toString();

    assertThat(api().post("/drafts/" + first + "/submission", "{}").status()).isEqualTo(400);
    assertThat(submit(first, key).status()).isEqualTo(201);
    Answer reused = submit(second, key);
    assertThat(reused.status()).isEqualTo(422);
    assertThat(reused.text("code")).isEqualTo("key_reused");
  }

  @Test
  void aDraftThatWasSubmittedDoesNotChange() {
    String draft = drafts(api().newProject("已交"), MATTER).text("id");
    String number = submit(draft, UUID.randomUUID().toString()).text("number");

    Answer refused = api().patch("/drafts/" + draft, 1, "{\"fields\":{}}");

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("draft_submitted", number);
    assertThat(number).matches("460100-[0-9]{8}-[0-9]{5}");
  }

  @Test
  void anApplicationIsReadWithItsReceiptAndPrinted() {
    String draft = drafts(api().newProject("回执"), MATTER).text("id");
    String number = submit(draft, UUID.randomUUID().toString()).text("number");

    Answer opened = api().get("/applications/" + number);
    Answer paper = api().get("/applications/" + number + "/application.pdf");

    assertThat(((Map<?, ?>) opened.at("receipt")).get("number")).isEqualTo(number);
    assertThat(paper.status()).isEqualTo(200);
    assertThat(paper.body()).startsWith("%PDF-");
  }

  @Test
  void aFormIsFilledInFromTheRegisterAndTheProfileWithSourceAndDate() {
    String draft = drafts(api().newProject("预填"), ROAD).text("id");

    Map<?, ?> name = api().get("/drafts/" + draft).field("owner_name");

    assertThat(name.get("value")).isEqualTo("海口示范建设有限公司");
    assertThat(name.get("origin")).isEqualTo("prefilled");
    assertThat(Objects.requireNonNull((Map<?, ?>) name.get("source")))
        .extracting("kind", "date")
        .containsExactly("register", "2026-10-31");
  }

  @Test
  void twoTabsThatFillInOneFieldAreShownBothValues() {
    String draft = drafts(api().newProject("两个标签页"), ROAD).text("id");
    api().patch("/drafts/" + draft, 0, "{\"fields\":{\"road_name\":\"甲路\"}}");

    Answer second =
        api()
            .patch(
                "/drafts/" + draft,
                0,
                "{\"fields\":{\"road_name\":\"乙路\",\"road_from\":\"2027-01-01\"}}");

    assertThat(second.status()).isEqualTo(200);
    assertThat(second.number("version")).isEqualTo(2);
    assertThat((Map<?, ?>) ((List<?>) second.at("conflicts")).get(0))
        .extracting("field", "yours", "theirs", "by")
        .containsExactly("road_name", "乙路", "甲路", "shenqing");
    assertThat(api().get("/drafts/" + draft).field("road_name").get("value")).isEqualTo("甲路");
  }

  @Test
  void ofManyWhoSaveDifferentFieldsAtOnceNoneIsLost() {
    String draft = drafts(api().newProject("同时保存"), ROAD).text("id");
    List<String> fields =
        List.of("road_name", "road_place", "site_address", "contact_name", "remarks");

    List<Integer> statuses =
        fields.stream()
            .parallel()
            .map(
                field ->
                    api()
                        .patch("/drafts/" + draft, 0, "{\"fields\":{\"" + field + "\":\"四个汉字\"}}")
                        .status())
            .toList();

    assertThat(statuses).containsOnly(200);
    Answer opened = api().get("/drafts/" + draft);
    assertThat(opened.number("version")).isEqualTo(fields.size());
    fields.forEach(
        field -> assertThat(opened.field(field).get("value")).as(field).isEqualTo("四个汉字"));
  }

  @Test
  void whatIsNotFilledInIsNamedAndNothingIsHandedIn() {
    String project = api().newProject("未填完");
    String draft = drafts(project, ROAD).text("id");

    Answer refused = submit(draft, UUID.randomUUID().toString());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("code")).isEqualTo("unfinished_answers");
    assertThat((List<?>) refused.at("reasons"))
        .extracting(reason -> (Object) ((Map<?, ?>) reason).get("subject"))
        .contains("contact_name", "site_address");
    assertThat(api().post("/drafts/" + draft + "/validation", "{}").at("valid")).isEqualTo(false);
    assertThat(api().get("/projects/" + project + "/applications").items()).isEmpty();
  }

  @Test
  void theFormOfSeveralMattersAsksEachThingOnce() {
    Answer form =
        api()
            .get(
                "/projects/"
                    + api().newProject("合并")
                    + "/form?matters=road_occupation,night_work_certificate");

    List<?> fields = (List<?>) ((Map<?, ?>) form.at("form")).get("fields");
    assertThat(fields)
        .filteredOn(field -> "owner_name".equals(((Map<?, ?>) field).get("id")))
        .singleElement()
        .satisfies(field -> assertThat((List<?>) ((Map<?, ?>) field).get("neededBy")).hasSize(2));
    assertThat(((Map<?, ?>) form.at("schema")).get("$schema"))
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @Test
  void whatAnotherMatterOfTheSameApplicationBringsIsNotAskedForButTold() {
    String project = api().newProject("一并办理");
    String begun =
        api()
            .post(
                "/projects/" + project + "/drafts",
                "{\"matters\":[\"construction_permit\",\"drawing_review\"]}")
            .text("id");

    Answer together = api().get("/drafts/" + begun);
    Map<?, ?> brought = together.field("drawing_certificate_no");
    assertThat(brought.get("readonly")).isEqualTo(true);
    assertThat(brought.get("required")).isEqualTo(false);
    assertThat(String.valueOf(brought.get("messages"))).contains("施工图审查随本次申请一并办理");
    assertThat((List<?>) together.at("materials"))
        .filteredOn(
            material -> "drawing_review_result".equals(((Map<?, ?>) material).get("material")))
        .isNotEmpty()
        .allSatisfy(
            material ->
                assertThat(String.valueOf(((Map<?, ?>) material).get("reason")))
                    .contains("随本次申请一并办理"));

    Answer alone = api().get("/drafts/" + drafts(project, "construction_permit").text("id"));
    assertThat(alone.field("drawing_certificate_no").get("readonly")).isEqualTo(false);
    assertThat(alone.field("drawing_certificate_no").get("required"))
        .as("the supervision that it carries names the certificate")
        .isEqualTo(true);
  }

  private Answer submit(String draft, String key) {
    return api()
        .with("Idempotency-Key", key)
        .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
  }

  private Answer drafts(String project, String matter) {
    return api().post("/projects/" + project + "/drafts", "{\"matters\":[\"" + matter + "\"]}");
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
