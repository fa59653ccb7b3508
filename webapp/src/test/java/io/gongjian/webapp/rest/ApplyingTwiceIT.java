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

/** The same matter of the same project is applied for once, also by several at once. */
@ArquillianTest
@RunAsClient
class ApplyingTwiceIT {

  private static final String ONCE = "survey_and_design";

  @ArquillianResource private URL address;

  @Test
  void ofDraftsForOneMatterThatAreSubmittedAtOnceExactlyOnePasses() {
    String project = api().newProject("重复申请");
    List<String> drafts =
        IntStream.range(0, 6).mapToObj(number -> draft(project).text("id")).toList();

    List<Answer> answers = drafts.stream().parallel().map(this::submit).toList();

    assertThat(answers)
        .extracting(Answer::status)
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    String number =
        answers.stream()
            .filter(answer -> answer.status() == 201)
            .findFirst()
            .orElseThrow()
            .text("number");
    assertThat(answers.stream().filter(answer -> answer.status() == 409))
        .allSatisfy(
            answer -> {
              assertThat(answer.text("code")).isEqualTo("applied_already");
              assertThat((Map<?, ?>) ((List<?>) answer.at("reasons")).get(0))
                  .extracting("code", "subject", "application")
                  .containsExactly("applied_already", ONCE, number);
            });
    assertThat(api().get("/projects/" + project + "/applications").items()).hasSize(1);
  }

  @Test
  void aDraftForWhatWasAppliedForIsNotBegun() {
    String project = api().newProject("又来一次");
    Answer first = submit(draft(project).text("id"));

    Answer again = draft(project);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("code")).isEqualTo("applied_already");
    assertThat(again.body()).contains(first.text("number"));
  }

  @Test
  void aRefusedSubmissionLeavesItsKeyForTheMend() {
    String project = api().newProject("被拒后重交");
    String incomplete =
        api()
            .post("/projects/" + project + "/drafts", "{\"matters\":[\"road_occupation\"]}")
            .text("id");
    Api keyed = api().with("Idempotency-Key", "mended-" + project);

    Answer refused = keyed.post("/drafts/" + incomplete + "/submission", "{\"promises\":[]}");
    Answer other =
        keyed.post("/drafts/" + draft(project).text("id") + "/submission", "{\"promises\":[]}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(other.status()).as(other.toString()).isEqualTo(201);
  }

  private Answer draft(String project) {
    return api().post("/projects/" + project + "/drafts", "{\"matters\":[\"" + ONCE + "\"]}");
  }

  private Answer submit(String draft) {
    return api()
        .with("Idempotency-Key", "twice-" + draft)
        .post("/drafts/" + draft + "/submission", "{\"promises\":[]}");
  }

  private Api api() {
    return Api.at(address).as("shenqing");
  }
}
