package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** A project may keep 1,000 MB in these tests. */
@ArquillianTest
@RunAsClient
class UploadSpaceIT {

  private static final int TWO_HUNDRED_MEGABYTES = 200 * 1024 * 1024;

  @ArquillianResource private URL address;

  @Test
  void uploadsThatBeginAtOnceAreAnnouncedNoMoreThanTheProjectMayKeep() {
    Api api = Api.at(address).as("shenqing");
    String uploads = "/projects/" + api.newProject("同时开始") + "/uploads";
    List<CompletableFuture<Answer>> begun =
        IntStream.range(0, 12)
            .mapToObj(
                number ->
                    CompletableFuture.supplyAsync(
                        () ->
                            api.post(
                                uploads,
                                "{\"name\":\"a.pdf\",\"size\":" + TWO_HUNDRED_MEGABYTES + "}")))
            .toList();
    List<Answer> answers = begun.stream().map(CompletableFuture::join).toList();
    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(5);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 201)
        .allSatisfy(
            refused -> {
              assertThat(refused.status()).as(refused.toString()).isEqualTo(409);
              assertThat(refused.text("code")).isEqualTo("quota_reached");
              assertThat(refused.body()).contains("\"project_full\"", "\"left\":0", "0 MB");
            });
    assertThat(api.get(uploads).items()).hasSize(5);
    answers.stream()
        .filter(answer -> answer.status() == 201)
        .forEach(
            answer ->
                assertThat(api.send("DELETE", uploads + "/" + answer.text("id"), null).status())
                    .isEqualTo(204));
    Answer next = api.post(uploads, "{\"name\":\"a.pdf\",\"size\":10}");
    assertThat(next.status()).as(next.toString()).isEqualTo(201);
  }
}
