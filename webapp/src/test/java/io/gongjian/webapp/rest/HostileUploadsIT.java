package io.gongjian.webapp.rest;

import static io.gongjian.webapp.adapter.document.HostileFiles.bytes;
import static io.gongjian.webapp.adapter.document.HostileFiles.joined;
import static io.gongjian.webapp.adapter.document.HostileFiles.pdf;
import static io.gongjian.webapp.adapter.document.HostileFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.json.JsonText;
import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.deployment.TestScanner;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused over HTTP, with which words, and that nothing of it stays anywhere. */
@ArquillianTest
@RunAsClient
class HostileUploadsIT {

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  @ArquillianResource private URL address;

  private Api api;
  private String uploads;
  private KeptFiles before;

  @BeforeEach
  void project() {
    api = Api.at(address).as("shenqing");
    uploads = "/projects/" + api.newProject("恶意文件") + "/uploads";
    before = KeptFiles.now();
  }

  @AfterEach
  void nothingIsLeft() {
    TestScanner.started().become(TestScanner.Mood.SCANNING);
    KeptFiles after = KeptFiles.now();
    assertThat(before.files()).as("files of earlier runs may go").containsAll(after.files());
    assertThat(after.rows()).isEqualTo(before.rows());
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("../a.pdf", "name_unsafe"),
        Arguments.of("..\\a.pdf", "name_unsafe"),
        Arguments.of("/etc/passwd.pdf", "name_unsafe"),
        Arguments.of("C:a.pdf", "name_unsafe"),
        Arguments.of("a\0.pdf", "name_unsafe"),
        Arguments.of("a\r\n.pdf", "name_unsafe"),
        Arguments.of("a\u202efdp.pdf", "name_unsafe"),
        Arguments.of("a\u200b.pdf", "name_unsafe"),
        Arguments.of("con.pdf", "name_unsafe"),
        Arguments.of("LPT1.pdf", "name_unsafe"),
        Arguments.of(".htaccess.pdf", "name_unsafe"),
        Arguments.of("a.pdf ", "name_unsafe"),
        Arguments.of("图".repeat(84) + ".pdf", "name_too_long"),
        Arguments.of("a.exe", "type_not_taken"),
        Arguments.of("a.pdf.html", "type_not_taken"),
        Arguments.of("a", "type_not_taken"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameIsRefusedBeforeAByteIsSent(String name, String fault) {
    refused(begun(api, name, 9), 422, fault);
    tells(begun(api, name, 9), begun(api.english(), name, 9));
  }

  @Test
  void sizesThatCannotBeAreRefusedBeforeAByteIsSent() {
    refused(begun(api, "a.pdf", 0), 422, "empty");
    refused(begun(api, "a.pdf", -1), 422, "empty");
    refused(begun(api, "a.pdf", 5L << 30), 413, "too_large");
    refused(begun(api, "a.pdf", 999_999_999_999_999L), 413, "too_large");
    assertThat(begun(api, "a.pdf", Long.MAX_VALUE).body()).contains("\"too_many_digits\"");
    tells(begun(api, "a.pdf", 5L << 30), begun(api.english(), "a.pdf", 5L << 30));
  }

  static Stream<Arguments> contents() throws IOException {
    byte[] pdf = pdf();
    return Stream.of(
        Arguments.of("a.pdf", joined(pdf, zip("a.txt", "x")), "polyglot"),
        Arguments.of("a.pdf", joined(pdf, bytes("<script>alert(1)</script>")), "polyglot"),
        Arguments.of("a.pdf", joined(bytes("<html>"), pdf), "type_not_taken"),
        Arguments.of("a.pdf", Arrays.copyOf(pdf, pdf.length / 2), "truncated"),
        Arguments.of("a.pdf", pdf(new PDActionJavaScript("app.alert(1)")), "active_content"),
        Arguments.of("a.pdf", pdf(new PDActionLaunch()), "active_content"),
        Arguments.of("a.pdf", HostileFiles.PROGRAM, "type_not_taken"),
        Arguments.of("a.png", bytes("<html><script>alert(1)</script>"), "type_not_taken"),
        Arguments.of("a.jpg", bytes("<svg onload='alert(1)'/>"), "type_not_taken"),
        Arguments.of("a.png", pdf, "type_mismatch"),
        Arguments.of("a.docx", HostileFiles.OLE, "type_not_taken"),
        Arguments.of("a.docx", zip("a.txt", "x"), "type_mismatch"),
        Arguments.of("a.zip", HostileFiles.deepBomb(), "archive_bomb"),
        Arguments.of("a.zip", HostileFiles.wideBomb(), "archive_too_many_entries"),
        Arguments.of("a.zip", zip("a.txt", zip("b.txt", "x")), "archive_nested"),
        Arguments.of("a.zip", zip("../../etc/passwd", "x"), "archive_unsafe_name"),
        Arguments.of("a.zip", zip("..\\a.txt", "x"), "archive_unsafe_name"),
        Arguments.of("a.zip", zip("a.txt", HostileFiles.PROGRAM), "archive_forbidden_entry"),
        Arguments.of("a.zip", HostileFiles.zipWithLink(), "archive_link"),
        Arguments.of("a.zip", HostileFiles.lockedZip(), "encrypted"),
        Arguments.of("a.zip", HostileFiles.zipHiding(HostileFiles.PROGRAM), "polyglot"),
        Arguments.of("a.zip", HostileFiles.zipHidingBetween(HostileFiles.PROGRAM), "polyglot"),
        Arguments.of("a.zip", HostileFiles.zipHidingInside(HostileFiles.PROGRAM), "polyglot"),
        Arguments.of("a.zip", HostileFiles.zipBehind(zip("c.txt", "x")), "polyglot"),
        Arguments.of("a.zip", joined(zip("a.txt", "x"), HostileFiles.PROGRAM), "polyglot"),
        Arguments.of("a.zip", HostileFiles.zipWithTwoNames(), "polyglot"));
  }

  static Stream<Arguments> officeFiles() throws IOException {
    String document = "word/document.xml";
    return Stream.of(
        Arguments.of(
            "a.docx", zip(CONTENT_TYPES, "<x/>", document, "<x/>", "word/vbaProject.bin", "x")),
        Arguments.of(
            "a.docx",
            zip(CONTENT_TYPES, "ms-office.vbaProject", document, "<x/>", "word/p.b", "x")),
        Arguments.of("a.docx", zip(CONTENT_TYPES, "macroEnabled.main+xml", document, "<x/>")),
        Arguments.of(
            "a.xlsx",
            zip(CONTENT_TYPES, "<x/>", "xl/workbook.xml", "<x/>", "xl/macrosheets/s", "")),
        Arguments.of(
            "a.xlsx", zip(CONTENT_TYPES, "<x/>", "xl/workbook.xml", "<x/>", "xl/activeX/a.b", "")));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void aFileIsRefusedForWhatIsInIt(String name, byte[] content, String fault) {
    Api.Answer answer = handedIn(api, name, content);
    refused(answer, 422, fault);
    tells(answer, handedIn(api.english(), name, content));
  }

  @ParameterizedTest
  @MethodSource("officeFiles")
  void anOfficeFileIsRefusedForItsMacros(String name, byte[] content) {
    refused(handedIn(api, name, content), 422, "macro");
    tells(handedIn(api, name, content), handedIn(api.english(), name, content));
  }

  @Test
  void anOfficeFileIsRefusedForWhatItBringsAlong() throws IOException {
    String document = "word/document.xml";
    byte[] embedded =
        zip(CONTENT_TYPES, "<x/>", document, "<x/>", "word/embeddings/o.bin", HostileFiles.OLE);
    refused(handedIn(api, "a.docx", embedded), 422, "archive_forbidden_entry");
    byte[] fetching =
        zip(
            CONTENT_TYPES,
            "<x/>",
            document,
            "<x/>",
            "word/_rels/settings.xml.rels",
            "<Relationship Type='x/attachedTemplate' TargetMode='External'/>");
    refused(handedIn(api, "a.docx", fetching), 422, "external_link");
    byte[] entities = zip(CONTENT_TYPES, "<x/>", document, "<!DOCTYPE a [<!ENTITY b 'c'>]><x/>");
    refused(handedIn(api, "a.docx", entities), 422, "doctype");
  }

  @Test
  void aVirusIsFoundByTheScanner() throws IOException {
    int scans = TestScanner.started().scans();
    byte[] infected = HostileFiles.storedZip("a.txt", TestScanner.virus());
    refused(handedIn(api, "a.zip", infected), 422, "virus");
    tells(handedIn(api, "a.zip", infected), handedIn(api.english(), "a.zip", infected));
    assertThat(TestScanner.started().scans()).isEqualTo(scans + 3);
  }

  @ParameterizedTest
  @EnumSource(
      value = TestScanner.Mood.class,
      names = {"HANGING_UP", "SAYING_NOTHING", "COMPLAINING"})
  void aFileWaitsWhileTheScannerGivesNoVerdictAndIsTakenAfterwards(TestScanner.Mood mood)
      throws IOException {
    TestScanner.started().become(mood);
    byte[] good = pdf();
    String upload = started("a.pdf", good.length);
    Api.Answer waiting = sent(api, upload, "0", good);
    assertThat(waiting.status()).as(waiting.toString()).isEqualTo(202);
    assertThat(waiting.text("state")).isEqualTo("checking");
    assertThat(waiting.body()).contains("\"scanner_not_reachable\"", "不用重传");
    assertThat(api.send("HEAD", upload, null).header("Upload-State")).contains("checking");
    String uploads = upload.substring(0, upload.lastIndexOf('/'));
    assertThat(api.get(uploads).body()).contains("\"checking\"", "\"a.pdf\"");

    TestScanner.started().become(TestScanner.Mood.SCANNING);
    Api.Answer kept = sent(api, upload, String.valueOf(good.length), new byte[0]);
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
    assertThat(kept.text("state")).isEqualTo("kept");
    assertThat(api.get(uploads).items()).isEmpty();
    before = KeptFiles.now(); // What was taken stays.
  }

  @Test
  void aPieceThatDoesNotFitIsRefusedAndWhatCameBeforeStays() throws IOException {
    byte[] pdf = pdf();
    String upload = started("a.pdf", pdf.length);
    assertThat(sent(api, upload, "0", Arrays.copyOf(pdf, 100)).status()).isEqualTo(200);
    for (String offset : List.of("0", "99", "101", "-1", "1e2", "99999999999999999999")) {
      refused(sent(api, upload, offset, pdf), 409, "wrong_offset");
    }
    tells(sent(api, upload, "0", pdf), sent(api.english(), upload, "0", pdf));
    byte[] rest = Arrays.copyOfRange(pdf, 100, pdf.length);
    Api saying = api.with("Content-Digest", "sha-256=:" + "A".repeat(43) + "=:");
    refused(sent(saying, upload, "100", rest), 422, "digest_mismatch");
    tells(sent(saying, upload, "100", rest), sent(saying.english(), upload, "100", rest));
    Api.Answer malformed = sent(api.with("Content-Digest", "sha-256=:x:"), upload, "100", rest);
    assertThat(malformed.status()).as(malformed.toString()).isEqualTo(422);
    assertThat(malformed.text("code")).isEqualTo("bad_input");
    assertThat(api.send("HEAD", upload, null).header("Upload-Offset")).contains("100");
    refused(sent(api, upload, "100", joined(rest, rest)), 413, "more_than_announced");
    assertThat(sent(api, upload, "100", rest).status()).isEqualTo(404);
  }

  @Test
  void whatBelongsToOthersIsNotThere() {
    String upload = started("a.pdf", 100);
    Api stranger = Api.at(address).as("shenqing2");
    assertThat(begun(stranger, "a.pdf", 9).status()).isEqualTo(404);
    assertThat(sent(stranger, upload, "0", new byte[100]).status()).isEqualTo(404);
    assertThat(stranger.send("HEAD", upload, null).status()).isEqualTo(404);
    assertThat(stranger.send("DELETE", upload, null).status()).isEqualTo(404);
    assertThat(sent(Api.at(address), upload, "0", new byte[100]).status()).isEqualTo(401);
    String elsewhere =
        "/projects/"
            + api.newProject("另一个")
            + "/uploads"
            + upload.substring(upload.lastIndexOf('/'));
    assertThat(sent(api, elsewhere, "0", new byte[100]).status()).isEqualTo(404);
    assertThat(api.send("HEAD", upload, null).header("Upload-Offset")).contains("0");
    assertThat(api.send("DELETE", upload, null).status()).isEqualTo(204);
    assertThat(sent(api, upload, "0", new byte[100]).status()).as("it has ended").isEqualTo(404);
  }

  @Test
  void fiveGigabytesThatNobodyAnnouncedAreCutAtTheBound() throws IOException {
    String upload = started("a.pdf", 1 << 20);
    EndlessRequest.Outcome outcome =
        new EndlessRequest(address, api).patch(upload, EndlessRequest.Length.UNKNOWN);
    assertThat(outcome.answer()).startsWith("HTTP/1.1 413").contains("\"more_than_announced\"");
    assertThat(outcome.sent()).isLessThan(64L << 20);
    assertThat(outcome.mostOnDisk()).isLessThanOrEqualTo(1 << 20);
    assertThat(api.send("HEAD", upload, null).status()).isEqualTo(404);
  }

  @Test
  void fiveGigabytesThatAreDeclaredForASmallFileAreNotRead() throws IOException {
    String upload = started("a.pdf", 1 << 20);
    EndlessRequest.Outcome outcome =
        new EndlessRequest(address, api).patch(upload, EndlessRequest.Length.DECLARED);
    assertThat(outcome.answer()).startsWith("HTTP/1.1 413").contains("\"more_than_announced\"");
    assertThat(outcome.sent()).isLessThan(64L << 20);
    assertThat(outcome.mostOnDisk()).as("not a byte was written").isZero();
  }

  private Api.Answer begun(Api by, String name, long size) {
    return by.post(uploads, JsonText.compact(Map.of("name", name, "size", size)));
  }

  private String started(String name, long size) {
    Api.Answer answer = begun(api, name, size);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return uploads + "/" + answer.text("id");
  }

  private static Api.Answer sent(Api by, String upload, String offset, byte[] piece) {
    return by.with("Content-Type", RequestSize.PIECE)
        .with("Upload-Offset", offset)
        .sendBytes("PATCH", upload, piece);
  }

  private Api.Answer handedIn(Api by, String name, byte[] content) {
    return sent(by, started(name, content.length), "0", content);
  }

  private static void refused(Api.Answer answer, int status, String fault) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(error(answer).get("code")).isEqualTo(fault);
    assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
  }

  /** Both languages say what is wrong and what to do about it. */
  private static void tells(Api.Answer chinese, Api.Answer english) {
    String zh = (String) error(chinese).get("detail");
    String en = (String) error(english).get("detail");
    assertThat(zh).matches(".*\\p{IsHan}.*").containsAnyOf("请", "可以");
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(en)).as(en).isTrue();
    assertThat(en).contains("; ");
  }

  private static Map<?, ?> error(Api.Answer answer) {
    return (Map<?, ?>) ((List<?>) answer.at("errors")).get(0);
  }
}
