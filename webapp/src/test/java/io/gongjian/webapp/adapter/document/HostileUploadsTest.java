package io.gongjian.webapp.adapter.document;

import static io.gongjian.webapp.adapter.document.HostileFiles.directoryOf;
import static io.gongjian.webapp.adapter.document.HostileFiles.joined;
import static io.gongjian.webapp.adapter.document.HostileFiles.pdf;
import static io.gongjian.webapp.adapter.document.HostileFiles.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.VirusScanner;
import io.gongjian.webapp.deployment.TestScanner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileUploadsTest {

  private ReceivedFiles files;

  HostileUploadsTest(@TempDir Path folder) {
    this.files = new ReceivedFiles(folder, HostileUploadsTest::scan);
  }

  /** A scanner that knows one pattern, as every scanner does. */
  private static VirusScanner.Answer scan(Path file) throws IOException {
    boolean found =
        new String(Files.readAllBytes(file), ISO_8859_1)
            .contains(new String(TestScanner.virus(), ISO_8859_1));
    return found ? VirusScanner.Answer.INFECTED : VirusScanner.Answer.CLEAN;
  }

  private void refuses(String name, byte[] content, String fault) throws IOException {
    assertThat(files.fault(files.handIn(name, content))).isEqualTo(fault);
    assertThat(files.left()).isEmpty();
    assertThat(files.hasOpen()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "a\0.pdf",
        "a\u202efdp.pdf",
        "con.pdf",
        ".a.pdf",
        " a.pdf",
        "a\n.pdf",
        "a..pdf",
        "c:a.pdf"
      })
  void namesThatCouldEscapeOrMislead(String name) throws IOException {
    refuses(name, pdf(), "name_unsafe");
  }

  @Test
  void aNameOfTooManyBytes() throws IOException {
    refuses("图".repeat(84) + ".pdf", pdf(), "name_too_long");
  }

  @Test
  void anotherTypeThanItsEndingSays() throws IOException {
    refuses("a.png", pdf(), "type_mismatch");
    refuses("a.docx", zip("a.txt", "x"), "type_mismatch");
  }

  @Test
  void typesThatAreNotTaken() throws IOException {
    refuses("a.exe", "MZ".getBytes(UTF_8), "type_not_taken");
    refuses("a.svg", "<svg/>".getBytes(UTF_8), "type_not_taken");
    refuses("a.pdf", "<html><body>%PDF-</body>".getBytes(UTF_8), "type_not_taken");
    refuses("a.pdf", "MZ\u0090".getBytes(ISO_8859_1), "type_not_taken");
  }

  @Test
  void anEmptyFile() throws IOException {
    refuses("a.pdf", new byte[0], "empty");
  }

  @Test
  void fiveGigabytesThatAreAnnounced() throws IOException {
    assertThat(files.fault(files.start(ReceivedFiles.owner(), "a.pdf", 5L << 30)))
        .isEqualTo("too_large");
    assertThat(files.left()).isEmpty();
  }

  @Test
  void moreThanWasAnnounced() throws IOException {
    Upload upload = files.start(ReceivedFiles.owner(), "a.pdf", 10).asDone().orElseThrow();
    assertThat(
            files.fault(
                files.append(
                    ReceivedFiles.owner(),
                    upload.id(),
                    0,
                    new ByteArrayInputStream(new byte[1_000_000]))))
        .isEqualTo("more_than_announced");
    assertThat(files.left()).isEmpty();
  }

  @Test
  void aPdfThatIsCutOff() throws IOException {
    byte[] whole = pdf();
    refuses("a.pdf", Arrays.copyOf(whole, whole.length / 2), "truncated");
  }

  @Test
  void aPdfWithAnotherFileBehindIt() throws IOException {
    refuses("a.pdf", joined(pdf(), zip("a.txt", "x")), "polyglot");
    refuses("a.pdf", joined(pdf(), "<script>x</script>".getBytes(UTF_8)), "polyglot");
  }

  @Test
  void aPdfThatEndsTwice() throws IOException {
    refuses("a.pdf", joined(pdf(), "<script>x</script>\n%%EOF\n".getBytes(UTF_8)), "polyglot");
  }

  @Test
  void aPictureWithSomethingBehindIt() throws IOException {
    for (String type : List.of("png", "jpg")) {
      byte[] picture = HostileFiles.picture(type);
      byte[] end = Arrays.copyOfRange(picture, picture.length - 12, picture.length);
      refuses("a." + type, joined(picture, "<script>".getBytes(UTF_8), end), "polyglot");
      refuses("a." + type, Arrays.copyOf(picture, picture.length - 3), "truncated");
    }
  }

  @Test
  void aDrawingThatIsOnlyCalledOne() throws IOException {
    refuses("a.dwg", "AC1027 and something else".getBytes(UTF_8), "truncated");
    refuses("a.dwg", joined("AC1032".getBytes(UTF_8), new byte[2_000]), "damaged");
    refuses("a.dwg", joined("AC1015".getBytes(UTF_8), new byte[2_000]), "damaged");
    refuses("a.dwg", joined("AC1099".getBytes(UTF_8), new byte[2_000]), "type_not_taken");
    byte[] cut = HostileFiles.drawing("AC1015");
    refuses("a.dwg", Arrays.copyOf(cut, cut.length - 1), "truncated");
  }

  @Test
  void picturesAndDrawingsThatAreWhatTheySayAreTaken() throws IOException {
    byte[] jpeg = HostileFiles.picture("jpg");
    assertThat(files.fault(files.handIn("a.jpg", jpeg))).isEmpty();
    assertThat(files.fault(files.handIn("b.jpg", joined(jpeg, jpeg)))).isEmpty();
    assertThat(files.fault(files.handIn("a.png", HostileFiles.picture("png")))).isEmpty();
    for (String version : List.of("AC1012", "AC1015", "AC1018", "AC1021", "AC1027", "AC1032")) {
      byte[] drawing = HostileFiles.drawing(version);
      assertThat(files.fault(files.handIn("a.dwg", drawing))).as(version).isEmpty();
    }
  }

  @Test
  void aPdfWithAScript() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      refuses("a.pdf", bytes(document), "active_content");
    }
  }

  @Test
  void aPdfThatLaunchesAProgram() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentCatalog().setOpenAction(new PDActionLaunch());
      refuses("a.pdf", bytes(document), "active_content");
    }
  }

  @Test
  void aPdfUnderAPassword() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
      refuses("a.pdf", bytes(document), "encrypted");
    }
  }

  @Test
  void anArchiveThatGrowsWithoutEnd() throws IOException {
    refuses("a.zip", HostileFiles.deepBomb(), "archive_bomb");
  }

  @Test
  void anArchiveWithAnArchiveInside() throws IOException {
    refuses("a.zip", zip("b.txt", zip("c.txt", "x")), "archive_nested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a\\b.txt", "a\u202etxt.x"})
  void anArchiveWhoseEntryEscapes(String entry) throws IOException {
    refuses("a.zip", zip(entry, "x"), "archive_unsafe_name");
  }

  @Test
  void anArchiveWithTooManyEntries() throws IOException {
    refuses("a.zip", HostileFiles.wideBomb(), "archive_too_many_entries");
  }

  @Test
  void anArchiveWithAProgram() throws IOException {
    refuses("a.zip", zip("a.exe", "x"), "archive_forbidden_entry");
    refuses("a.zip", zip("a.txt", "MZ program"), "archive_forbidden_entry");
  }

  @Test
  void anArchiveThatIsEncryptedOrHasALink() throws IOException {
    refuses("a.zip", HostileFiles.lockedZip(), "encrypted");
    refuses("a.zip", HostileFiles.zipWithLink(), "archive_link");
  }

  @Test
  void anArchiveThatHidesSomethingBetweenItsEntries() throws IOException {
    byte[] hidden = HostileFiles.PROGRAM;
    refuses("a.zip", HostileFiles.zipHiding(hidden), "polyglot");
    refuses("a.zip", HostileFiles.zipHidingBetween(hidden), "polyglot");
    refuses("a.zip", HostileFiles.zipHidingInside(hidden), "polyglot");
    refuses("a.zip", HostileFiles.zipBehind(zip("c.txt", "x")), "polyglot");
    refuses("a.zip", joined(zip("a.txt", "x"), hidden), "polyglot");
    refuses("a.zip", HostileFiles.zipWithTwoNames(), "polyglot");
  }

  @Test
  void anArchiveWhoseContentIsNotWhatItsChecksumSays() throws IOException {
    byte[] zip = HostileFiles.storedZip("a.txt", new byte[] {1, 2, 3});
    zip[directoryOf(zip) - 1] = 9;
    refuses("a.zip", zip, "damaged");
  }

  @Test
  void anArchiveThatIsCutOff() throws IOException {
    byte[] whole = zip("a.txt", "x");
    refuses("a.zip", Arrays.copyOf(whole, whole.length - 10), "truncated");
  }

  @Test
  void officeFilesWithMacros() throws IOException {
    refuses(
        "a.docx",
        zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>", "word/vbaProject.bin", "x"),
        "macro");
    refuses(
        "a.xlsx",
        zip("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>", "xl/macrosheets/s1.xml", "x"),
        "macro");
    refuses(
        "a.docx",
        zip("[Content_Types].xml", "macroEnabled.main+xml", "word/document.xml", "<x/>"),
        "macro");
  }

  @Test
  void anOfficeFileWithATemplateFromElsewhere() throws IOException {
    refuses(
        "a.docx",
        zip(
            "[Content_Types].xml",
            "<x/>",
            "word/document.xml",
            "<x/>",
            "word/_rels/settings.xml.rels",
            "<Relationship Type='x/attachedTemplate' TargetMode='External'/>"),
        "external_link");
  }

  @Test
  void aVirus() throws IOException {
    refuses("a.dwg", joined(HostileFiles.drawing("AC1027"), TestScanner.virus()), "virus");
  }

  @Test
  void anUploadOfAnotherOrganisationIsNotThere() {
    Upload upload = files.start(ReceivedFiles.owner(), "a.pdf", 10).asDone().orElseThrow();
    assertThat(
            files
                .append(
                    ReceivedFiles.stranger(),
                    upload.id(),
                    0,
                    new ByteArrayInputStream(new byte[10]))
                .asRefused())
        .containsInstanceOf(Refusal.NotFound.class);
  }

  @Test
  void whatIsLeftUnfinishedGoesAfterADayAndNotBefore() throws IOException {
    Upload upload = files.start(ReceivedFiles.owner(), "a.pdf", 10).asDone().orElseThrow();
    files.append(ReceivedFiles.owner(), upload.id(), 0, new ByteArrayInputStream(new byte[5]));
    assertThat(files.clearedAfter(Duration.ofHours(24))).isZero();
    assertThat(files.left()).hasSize(1);
    assertThat(files.clearedAfter(Duration.ofHours(24).plusSeconds(1))).isEqualTo(1);
    assertThat(files.left()).isEmpty();
  }

  @Test
  void aGoodFileIsKeptThoughItCameInPieces() throws IOException {
    byte[] whole = pdf();
    Upload upload =
        files.start(ReceivedFiles.owner(), "图纸.pdf", whole.length).asDone().orElseThrow();
    files.append(ReceivedFiles.owner(), upload.id(), 0, new ByteArrayInputStream(whole, 0, 100));
    assertThat(
            files.fault(
                files.append(
                    ReceivedFiles.owner(), upload.id(), 0, new ByteArrayInputStream(whole))))
        .isEqualTo("wrong_offset");
    assertThat(
            files
                .append(
                    ReceivedFiles.owner(),
                    upload.id(),
                    100,
                    new ByteArrayInputStream(whole, 100, whole.length - 100))
                .asDone()
                .flatMap(done -> done.document()))
        .isPresent();
    assertThat(files.left()).hasSize(1).allMatch(file -> sameBytes(file, whole));
    assertThat(files.fault(files.handIn("a.zip", zip("a.txt", "x")))).isEmpty();
  }

  private static boolean sameBytes(Path file, byte[] expected) {
    try {
      return Arrays.equals(Files.readAllBytes(file), expected);
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
