package io.gongjian.webapp.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class UploadsIT {

  @ArquillianResource private URL address;

  private Api api() {
    return Api.at(address).as("shenqing");
  }

  private static String started(Api api, String project, String name, long size) {
    Api.Answer answer =
        api.post(
            "/projects/" + project + "/uploads",
            "{\"name\":\"" + name + "\",\"size\":" + size + "}");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return "/projects/" + project + "/uploads/" + answer.text("id");
  }

  private static Api.Answer sent(Api api, String upload, long offset, String piece) {
    return api.with("Content-Type", "application/offset+octet-stream")
        .with("Upload-Offset", String.valueOf(offset))
        .send("PATCH", upload, piece);
  }

  @Test
  void aFileIsResumedKeptListedAndDownloaded() throws IOException {
    Api api = api();
    String project = api.newProject("上传");
    String pdf = pdf();
    String upload = started(api, project, "图纸.pdf", pdf.length());

    assertThat(sent(api, upload, 0, pdf.substring(0, 100)).status()).isEqualTo(200);
    assertThat(api.send("HEAD", upload, null).header("Upload-Offset")).contains("100");
    assertThat(sent(api, upload, 7, pdf).status()).isEqualTo(409);
    Api.Answer last = sent(api, upload, 100, pdf.substring(100));
    assertThat(last.status()).as(last.toString()).isEqualTo(200);
    String hash = String.valueOf(((Map<?, ?>) last.at("document")).get("hash"));
    Api.Answer again = sent(api, upload, 100, pdf.substring(100));
    assertThat(again.status()).as("the answer was lost").isEqualTo(200);
    assertThat(again.body()).isEqualTo(last.body());
    Api.Answer asked = api.send("HEAD", upload, null);
    assertThat(asked.header("Upload-State")).contains("kept");
    assertThat(asked.header("Upload-Offset")).contains(String.valueOf(pdf.length()));
    assertThat(api.get("/projects/" + project + "/uploads").items()).isEmpty();

    assertThat(api.get("/projects/" + project + "/documents").items()).hasSize(1);
    Api.Answer content = api.get("/projects/" + project + "/documents/" + hash);
    assertThat(content.status()).isEqualTo(200);
    assertThat(content.body()).isEqualTo(pdf);
    assertThat(content.header("Content-Disposition").orElseThrow())
        .isEqualTo("attachment; filename=\"__.pdf\"; filename*=UTF-8''%E5%9B%BE%E7%BA%B8.pdf");
    assertThat(content.header("X-Content-Type-Options")).contains("nosniff");
    String documents = "/projects/" + project + "/documents";
    for (String address :
        List.of(
            documents, documents + "/" + hash, documents + "/" + hash + "/preview", "/projects")) {
      assertThat(api.get(address).header("Cache-Control").orElse(""))
          .as(address)
          .containsAnyOf("no-store", "private")
          .doesNotContain("public");
    }
    assertThat(content.response().headers().allValues("Content-Security-Policy"))
        .isEqualTo(List.of("sandbox; default-src 'none'"));
    assertThat(
            Api.at(address)
                .as("shenqing2")
                .get("/projects/" + project + "/documents/" + hash)
                .status())
        .isEqualTo(404);
  }

  @Test
  void hostileFilesAreRefusedWithTheirCodeAndLeaveNothing() {
    Api api = api();
    String project = api.newProject("恶意文件");
    String uploads = "/projects/" + project + "/uploads";

    Api.Answer escaping = api.post(uploads, "{\"name\":\"../a.pdf\",\"size\":9}");
    assertThat(escaping.status()).isEqualTo(422);
    assertThat(escaping.body()).contains("\"name_unsafe\"", "文件名");
    Api.Answer huge = api.english().post(uploads, "{\"name\":\"a.pdf\",\"size\":5368709120}");
    assertThat(huge.status()).isEqualTo(413);
    assertThat(huge.body()).contains("\"too_large\"", "larger than allowed");

    String html = started(api, project, "a.pdf", 6);
    assertThat(sent(api, html, 0, "<html>").body()).contains("\"type_not_taken\"");
    assertThat(api.send("HEAD", html, null).status()).isEqualTo(404);
    String more = started(api, project, "a.pdf", 3);
    assertThat(sent(api, more, 0, "%PDF-1.7").status()).isEqualTo(413);
    assertThat(api.get("/projects/" + project + "/documents").items()).isEmpty();
  }

  @Test
  void aLicenceOfTheLibraryStandsForItsMaterial() {
    Api approver = Api.at(address).as("shenpi");
    String project = api().newProject("证照");
    Api.Answer added =
        approver.post(
            "/licences",
            "{\"region\":\"460100\",\"kind\":\"drawing_review\",\"number\":\"琼审"
                + project
                + "\",\"project\":\""
                + project
                + "\",\"issuer\":\"housing\",\"validFrom\":\"2026-01-01\"}");
    assertThat(added.status()).as(added.toString()).isEqualTo(201);
    assertThat(api().get("/projects/" + project + "/licences").items())
        .as("besides those of its owner")
        .extracting(licence -> (Object) ((Map<?, ?>) licence).get("number"))
        .contains("琼审" + project);
  }

  @Test
  void aLicenceThatIsImportedAgainKeepsWhatItWas() {
    Api approver = Api.at(address).as("shenpi");
    String project = api().newProject("证照历史");
    for (String day : List.of("2026-01-01", "2026-02-02", "2026-02-02")) {
      Api.Answer added =
          approver.post(
              "/licences",
              """
              {"region": "460100", "kind": "drawing_review", "number": "S%s", "project": "%s",
                "issuer": "housing", "validFrom": "%s"}
              """
                  .formatted(project, project, day));
      assertThat(added.status()).as(added.toString()).isEqualTo(201);
    }
    String history = "/licences?kind=drawing_review&number=S" + project;
    assertThat(approver.get(history).items())
        .extracting(
            version -> (Object) ((Map<?, ?>) version).get("version"),
            version -> (Object) ((Map<?, ?>) version).get("validFrom"),
            version -> (Object) ((Map<?, ?>) version).get("importedBy"))
        .containsExactly(tuple(2, "2026-02-02", "shenpi"), tuple(1, "2026-01-01", "shenpi"));
    assertThat(api().get(history).status()).isEqualTo(403);
    assertThat(approver.get("/licences?kind=drawing_review&number=none").status()).isEqualTo(404);
    assertThat(approver.get("/licences?kind=!&number=none").status()).isEqualTo(422);
  }

  /** A PDF of ASCII characters only, so that it travels as text. */
  private static String pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return new String(out.toByteArray(), ISO_8859_1).replaceAll("[^\\x00-\\x7f]", "x");
    }
  }
}
