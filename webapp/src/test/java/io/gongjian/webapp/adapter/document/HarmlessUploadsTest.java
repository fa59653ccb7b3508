package io.gongjian.webapp.adapter.document;

import static io.gongjian.webapp.adapter.document.HostileFiles.bytes;
import static io.gongjian.webapp.adapter.document.HostileFiles.joined;
import static io.gongjian.webapp.adapter.document.HostileFiles.pdf;
import static io.gongjian.webapp.adapter.document.HostileFiles.picture;
import static io.gongjian.webapp.adapter.document.HostileFiles.zip;
import static io.gongjian.webapp.adapter.document.OfficeFiles.docx;
import static io.gongjian.webapp.adapter.document.OfficeFiles.pptx;
import static io.gongjian.webapp.adapter.document.OfficeFiles.types;
import static io.gongjian.webapp.adapter.document.OfficeFiles.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.refusal.SeenContent;
import io.gongjian.engine.upload.VirusScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ordinary programs make is taken, and what lies close to it and is not, is not. */
class HarmlessUploadsTest {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final int UNICODE_NAME = 0x7075;

  private final ReceivedFiles files;

  HarmlessUploadsTest(@TempDir Path folder) {
    this.files = new ReceivedFiles(folder, file -> VirusScanner.Answer.CLEAN);
  }

  private void takes(String name, byte[] content) {
    assertThat(files.fault(files.handIn(name, content))).as(name).isEmpty();
  }

  private void refuses(String name, byte[] content, String fault) {
    assertThat(files.fault(files.handIn(name, content))).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f20-macos-names.zip",
        "f21-zip-with-docx.zip",
        "f22-docx-with-chart.docx",
        "f24-docx-document2.docx",
        "f26-zip-thumbs.zip",
        "f28-jpeg-3-nuls.jpg"
      })
  void whatRealProgramsMakeIsTaken(String name) throws IOException {
    try (InputStream file = getClass().getResourceAsStream("/inputs/" + name)) {
      takes(name, Objects.requireNonNull(file).readAllBytes());
    }
  }

  @Test
  void namesAreReadInTheCodePageTheyWereWrittenIn() throws IOException {
    for (String page : new String[] {"GBK", "UTF-8", "Big5", "Shift_JIS", "IBM850"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(page))) {
        zip.putNextEntry(new ZipEntry(page.equals("IBM850") ? "Übersicht é.pdf" : "日本中文/工程.pdf"));
        zip.write('x');
      }
      byte[] content = out.toByteArray();
      withoutFlag(content);
      takes("a.zip", content);
    }
    for (String page : new String[] {"GBK", "UTF-8"}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName(page))) {
        zip.putNextEntry(new ZipEntry("工程.exe"));
      }
      byte[] content = out.toByteArray();
      withoutFlag(content);
      refuses("a.zip", content, "archive_forbidden_entry");
    }
  }

  /** Says no longer that names are UTF-8. */
  private static void withoutFlag(byte[] zip) {
    zip[7] &= (byte) ~0x08;
    zip[HostileFiles.directoryOf(zip) + 9] &= (byte) ~0x08;
  }

  @Test
  void theNameInTheFieldForItIsTheOneThatCounts() throws IOException {
    takes("a.zip", withUnicodeName("a.pdf", "图.pdf"));
    refuses("a.zip", withUnicodeName("a.pdf", "a.exe"), "archive_forbidden_entry");
    refuses("a.zip", withUnicodeName("a.exe", "a.pdf"), "archive_forbidden_entry");
    refuses("a.zip", withUnicodeName("a.pdf", "../a.pdf"), "archive_unsafe_name");
  }

  private static byte[] withUnicodeName(String name, String unicode) throws IOException {
    byte[] raw = unicode.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    ByteBuffer field = ByteBuffer.allocate(9 + raw.length).order(ByteOrder.LITTLE_ENDIAN);
    field.putShort((short) UNICODE_NAME).putShort((short) (5 + raw.length)).put((byte) 1);
    field.putInt((int) sum.getValue()).put(raw);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setExtra(field.array());
      zip.putNextEntry(entry);
      zip.write('x');
    }
    return out.toByteArray();
  }

  @Test
  void anOfficeFileInsideIsLookedIntoAsOne() throws IOException {
    takes("a.zip", zip("申请表.docx", docx(), "b.xlsx", xlsx(), "c.pptx", pptx()));
    takes("a.zip", zip("a.ofd", zip("OFD.xml", "<x/>")));
    byte[] slides = pptx("ppt/embeddings/Microsoft_Excel_Sheet.xlsx", xlsx());
    takes("a.zip", zip("c.pptx", slides));
    takes("a.xlsx", xlsx("xl/embeddings/Microsoft_Word.docx", docx()));
    takes(
        "a.docx",
        docx("word/embeddings/s.pptx", slides, "word/media/i.emz", bytes("\u001f\u008b\u0008x")));
    byte[] macro = docx("word/vbaProject.bin", "x");
    refuses("a.zip", zip("b.docx", macro), "macro");
    refuses("a.docx", docx("word/embeddings/b.docx", macro), "macro");
    refuses("a.docx", docx("word/embeddings/b.bin", zip("a.txt", "x")), "archive_nested");
    refuses("a.zip", zip("b.docx", zip("a.txt", "x")), "archive_nested");
    refuses(
        "a.zip",
        zip("b.docx", docx("word/e.docx", docx("word/e.docx", docx("word/e.docx", docx())))),
        "archive_nested");
  }

  @Test
  void anOpenDocumentInsideIsLookedIntoAsOneToo() throws IOException {
    takes(
        "a.zip", zip("b.odt", odt("<text:p>x</text:p><draw:image xlink:href='Pictures/a.png'/>")));
    refuses("a.zip", zip("b.odt", odt("<text:dde-connection-decl/>")), "dde");
    refuses("a.zip", zip("b.odt", odt("<script:event-listener/>")), "macro");
    refuses(
        "a.zip", zip("b.odt", odt("<draw:image xlink:href='https://x.cn/a'/>")), "external_link");
    refuses("a.zip", zip("b.odt", odt("", "Basic/Standard/M.xml", "<x/>")), "macro");
  }

  private static byte[] odt(String content, Object... more) throws IOException {
    Object[] parts = {
      "mimetype",
      "application/vnd.oasis.opendocument.text",
      "META-INF/manifest.xml",
      "<x/>",
      "content.xml",
      "<o:document xmlns:o='o'>%s</o:document>".formatted(content)
    };
    Object[] all = java.util.Arrays.copyOf(parts, parts.length + more.length);
    System.arraycopy(more, 0, all, parts.length, more.length);
    return zip(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.7z", "b.RAR", "b.tar.gz", "b.zip ", "b.r00", "b.zip.001", "b.cab"})
  void archivesInsideAreKnownByTheirNamesToo(String name) throws IOException {
    refuses("a.zip", zip(name, "x"), "archive_nested");
  }

  @Test
  void theDocumentIsThePartThatTheTypesName() throws IOException {
    takes(
        "a.docx",
        zip(
            OfficeFiles.TYPES,
            types("/word/document2.xml", DOCUMENT),
            "word/document2.xml",
            "<x/>"));
    takes("a.docx", zip(OfficeFiles.TYPES, types("/text/a.xml", DOCUMENT), "text/a.xml", "<x/>"));
    takes("a.xlsx", zip(OfficeFiles.TYPES, types("/b.xml", WORKBOOK), "b.xml", "<x/>"));
    String byEnding =
        "<Types><Default Extension='xml' ContentType='%s'/></Types>".formatted(WORKBOOK);
    takes("a.xlsx", zip(OfficeFiles.TYPES, byEnding, "xl/workbook.xml", "<x/>"));
    takes("a.xlsx", zip(OfficeFiles.TYPES, OfficeFiles.NO_TYPES, "xl/workbook22.xml", "<x/>"));
    refuses(
        "a.docx",
        zip(OfficeFiles.TYPES, types("/word/d.xml", WORKBOOK), "word/d.xml", "<x/>"),
        "type_mismatch");
    refuses("a.docx", pptx(), "type_mismatch");
  }

  @Test
  void whatSystemsLeaveBehindIsPassedOver() throws IOException {
    takes(
        "a.zip",
        zip(
            "图/a.pdf",
            "x",
            "图/Thumbs.db",
            HostileFiles.OLE,
            "ehthumbs.db",
            HostileFiles.OLE,
            ".DS_Store",
            bytes("\0\0\0\1Bud1"),
            "__MACOSX/图/._a.pdf",
            bytes("\0\5\26\7\0\2\0\0Mac OS X"),
            "图/desktop.ini",
            "[.ShellClassInfo]\r\nIconResource=%SystemRoot%\\system32\\imageres.dll,-3",
            "~$申请表.docx",
            bytes("\4li"),
            ".~lock.a.docx#",
            ",li;"));
    refuses("a.zip", zip("Thumbs.db", HostileFiles.PROGRAM), "archive_forbidden_entry");
    refuses("a.zip", zip("my Thumbs.db", HostileFiles.OLE), "archive_forbidden_entry");
    refuses("a.zip", zip("__MACOSX/a.exe", "x"), "archive_forbidden_entry");
    refuses("a.zip", zip("desktop.ini", "IconFile=\\\\bad\\i.ico"), "archive_forbidden_entry");
  }

  @Test
  void paddingBehindAFileIsHarmlessAndAnythingElseIsNot() throws IOException {
    byte[] zeros = new byte[200_000];
    for (String type : new String[] {"jpg", "png"}) {
      takes("a." + type, joined(picture(type), zeros));
      takes("a." + type, joined(picture(type), bytes("\r\n \0")));
      refuses("a." + type, joined(picture(type), zeros, bytes("x")), "polyglot");
    }
    takes("a.pdf", joined(pdf(), zeros));
    takes("a.pdf", joined(pdf(), bytes(" \r\n".repeat(9_000))));
    refuses("a.pdf", joined(pdf(), new byte[900], bytes("<script>")), "polyglot");
    takes("a.zip", joined(zip("a.txt", "x"), zeros));
    takes("a.docx", joined(docx(), new byte[3]));
    refuses("a.zip", joined(zip("a.txt", "x"), zeros, bytes("x")), "truncated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.exe ",
        "a.exe.",
        "a.bat. .",
        "a.PIF",
        "a.cpl",
        "a.scf",
        "a.url",
        "a.mht",
        "a.xht",
        "a.msc",
        "a.settingcontent-ms",
        "a.appref-ms",
        "a.wsc",
        "a.vbe",
        "a.chm",
        "a.py",
        "acad.lsp",
        "a.fas",
        "a.vlx",
        "a.iqy",
        "a.slk",
        "a.xll",
        "a.accde",
        "a.rtf",
        "a.vhdx",
        "a.one",
        "a.library-ms",
        "a.exe\u3000"
      })
  void whatRunsOnWindowsIsForbiddenBlankOrDotBehindTheName(String name) throws IOException {
    refuses("a.zip", zip(name, "x"), "archive_forbidden_entry");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "说明",
        "a.txt",
        "a.csv",
        "a.dwg",
        "a.exe.pdf",
        "app",
        "doc",
        "a.pdf.",
        "v1.2 图.dxf",
        "a.xml"
      })
  void otherNamesAreTaken(String name) throws IOException {
    takes("a.zip", zip(name, "x"));
  }

  @Test
  void moreFormsOfOldOfficeInsideAreForbidden() throws IOException {
    refuses("a.zip", zip("a.txt", "{\\rtf1 x"), "archive_forbidden_entry");
    refuses(
        "a.zip",
        zip("a.xml", "<?xml version='1.0'?><?mso-application progid='Word.Document'?><x/>"),
        "archive_forbidden_entry");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, Rar!\u001a\u0007x, RAR",
    "a.docx, \u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1, OLD_OFFICE",
    "a.jpg, GIF89a, GIF",
    "a.png, <html>, WEB_PAGE",
    "a.dwg, 说明, TEXT",
    "a.ofd, MZ\u0001, PROGRAM"
  })
  void aRefusalSaysWhatTheContentIsInstead(String name, String content, SeenContent seen) {
    Refusal refusal =
        files
            .handIn(
                name,
                content.matches("[\\x00-\\xff]*")
                    ? bytes(content)
                    : content.getBytes(StandardCharsets.UTF_8))
            .asRefused()
            .orElseThrow();
    assertThat(refusal)
        .isInstanceOfSatisfying(
            Refusal.BadUpload.class,
            bad -> {
              assertThat(bad.seen()).isEqualTo(seen);
              assertThat(bad.ending())
                  .isEqualTo(name.substring(2).toUpperCase(java.util.Locale.ROOT));
              assertThat(bad.isMistaken()).isTrue();
            });
  }

  @Test
  void theRefusalOfAnotherTypeNamesIt() throws IOException {
    Refusal refusal = files.handIn("a.pdf", picture("png")).asRefused().orElseThrow();
    assertThat(((Refusal.BadUpload) refusal).seen()).isEqualTo(SeenContent.PNG);
  }
}
