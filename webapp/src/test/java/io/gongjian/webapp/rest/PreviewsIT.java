package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.adapter.document.HeavyPdfs;
import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Previews of files that would be painted for ever. */
@ArquillianTest
@RunAsClient
class PreviewsIT {

  private static final int MANY = 24;

  @ArquillianResource private URL address;

  private String kept(Api api, String project, byte[] pdf) {
    String uploads = "/projects/" + project + "/uploads";
    Answer begun = api.post(uploads, "{\"name\":\"a.pdf\",\"size\":" + pdf.length + "}");
    Answer kept =
        api.with("Content-Type", "application/offset+octet-stream")
            .with("Upload-Offset", "0")
            .sendBytes("PATCH", uploads + "/" + begun.text("id"), pdf);
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    Object hash = ((Map<?, ?>) kept.at("document")).get("hash");
    return "/projects/" + project + "/documents/" + hash + "/preview";
  }

  @Test
  @Timeout(120)
  void manyPreviewsOfAHeavyFileStopNobodyElse() throws IOException {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("预览");
    String heavy = kept(api, project, HeavyPdfs.formsThatDrawTwice(48));
    List<CompletableFuture<Answer>> previews =
        IntStream.range(0, MANY)
            .mapToObj(number -> CompletableFuture.supplyAsync(() -> api.get(heavy)))
            .toList();
    while (previews.stream().noneMatch(CompletableFuture::isDone)) {
      assertThat(api.get("/projects/" + project).status()).isEqualTo(200);
    }
    List<Answer> answers = previews.stream().map(CompletableFuture::join).toList();
    assertThat(answers).extracting(Answer::status).containsOnly(404, 503);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 503)
        .allSatisfy(
            busy -> {
              assertThat(busy.text("code")).isEqualTo("occupied");
              assertThat(busy.header("Retry-After")).contains("5");
            });
    assertThat(api.get(heavy).status()).isEqualTo(404);

    Answer ordinary = api.get(kept(api, project, HostileFiles.pdf()));
    assertThat(ordinary.status()).as(ordinary.toString()).isEqualTo(200);
    assertThat(ordinary.header("Content-Type").orElse("")).startsWith("image/png");
  }
}
