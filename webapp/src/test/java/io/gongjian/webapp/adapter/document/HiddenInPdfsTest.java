package io.gongjian.webapp.adapter.document;

import static io.gongjian.webapp.adapter.document.HostileFiles.bytes;
import static io.gongjian.webapp.adapter.document.HostileFiles.joined;
import static io.gongjian.webapp.adapter.document.HostileFiles.pdf;
import static io.gongjian.webapp.adapter.document.HostileFiles.zip;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.upload.VirusScanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionNamed;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenInPdfsTest {

  private final ReceivedFiles files;

  HiddenInPdfsTest(@TempDir Path folder) {
    this.files = new ReceivedFiles(folder, file -> VirusScanner.Answer.CLEAN);
  }

  private String fault(byte[] content) {
    return files.fault(files.handIn("a.pdf", content));
  }

  /** A PDF with text in front of its end that its table says nothing of. */
  private static byte[] with(String unlisted) throws IOException {
    byte[] whole = plain();
    int end = new String(whole, ISO_8859_1).lastIndexOf("startxref");
    return joined(
        java.util.Arrays.copyOf(whole, end),
        bytes(unlisted),
        java.util.Arrays.copyOfRange(whole, end, whole.length));
  }

  private static byte[] plain() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n77 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\n",
        "\n77 0 obj<</S/J#61vaScript/J#53(x)>>endobj\n",
        "\n1 0 obj\n<</Type/Catalog/OpenAction<</S/Launch/F(cmd.exe)>>>>\nendobj\n",
        "\r77\r0\robj\r<</Names<</JavaScript 78 0 R>>>>\rendobj\r",
        "\n77 0 obj\n<</S/URI/URI(x)>>\nendobj\n78 0 obj\n<</OpenAction 77 0 R>>\nendobj\n79 0 obj<</EF<<>>>>endobj\n"
      })
  void whatTheTableDoesNotListIsFoundAllTheSame(String unlisted) throws IOException {
    assertThat(fault(with(unlisted))).isEqualTo("active_content");
  }

  @Test
  void whatIsWrongInAPdfIsWrongWithTheArchiveAroundIt() throws IOException {
    byte[] hidden = with("\n77 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\n");
    assertThat(files.fault(files.handIn("a.zip", zip("图纸/总平面图.pdf", plain())))).isEmpty();
    assertThat(files.fault(files.handIn("a.zip", zip("a.txt", bytes("甲"), "图纸/b", hidden))))
        .isEqualTo("active_content");
    assertThat(files.fault(files.handIn("a.zip", zip("c.pdf", bytes("%PDF-1.4 x"))))).isEmpty();
  }

  @Test
  void aHiddenObjectIsFoundWhereverInALargeFileItStands() throws IOException {
    String script = "\n77 0 obj\n<</S/JavaScript>>\nendobj\n";
    int end = new String(plain(), ISO_8859_1).lastIndexOf("startxref");
    for (int across = 0; across < 12; across++) {
      String blank = " ".repeat((1 << 20) - end - across);
      assertThat(fault(with(blank + script)))
          .as(String.valueOf(across))
          .isEqualTo("active_content");
    }
  }

  @Test
  void objectsPackedInAStreamThatNobodyListsAreFound() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed)) {
      deflating.write(bytes("80 0 <</S/JavaScript/JS(x)>>"));
    }
    String head =
        "\n79 0 obj\n<</Type/ObjStm/N 1/First 5/Filter/FlateDecode/Length %d>>\nstream\n"
            .formatted(packed.size());
    String stream = head + packed.toString(ISO_8859_1) + "\nendstream\nendobj\n";
    assertThat(fault(with(stream))).isEqualTo("active_content");
  }

  @Test
  void whatHappensByItselfStaysWithinTheDocument() throws IOException {
    PDActionURI away = new PDActionURI();
    away.setURI("https://bad.example/");
    assertThat(fault(pdf(away))).isEqualTo("active_content");
    PDActionNamed first = new PDActionNamed();
    first.setN("FirstPage");
    assertThat(fault(pdf(first))).isEmpty();
    PDActionGoTo moving = new PDActionGoTo();
    assertThat(fault(pdf(moving))).isEmpty();
    moving.setNext(List.of(away));
    assertThat(fault(pdf(moving))).isEqualTo("active_content");
    assertThat(fault(withEvent(away.getCOSObject()))).isEqualTo("active_content");
    assertThat(fault(withEvent(first.getCOSObject()))).isEmpty();
  }

  private static byte[] withEvent(COSDictionary action) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSDictionary events = new COSDictionary();
      events.setItem(COSName.O, action);
      page.getCOSObject().setItem(COSName.AA, events);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void anOrdinaryPdfIsTaken() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDAnnotationLink link = new PDAnnotationLink();
      PDActionURI clicked = new PDActionURI();
      clicked.setURI("https://www.gov.cn/");
      link.setAction(clicked);
      page.getAnnotations().add(link);
      PDStream content = new PDStream(document);
      try (var out = content.createOutputStream()) {
        out.write(bytes("BT (the word 7 0 obj of a text) Tj ET"));
      }
      page.setContents(content);
      for (CompressParameters how :
          List.of(CompressParameters.NO_COMPRESSION, CompressParameters.DEFAULT_COMPRESSION)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, how);
        assertThat(fault(out.toByteArray())).isEmpty();
      }
    }
    assertThat(fault(with("\n77 0 obj\n<</Type/Metadata>>\nendobj\n"))).isEmpty();
  }
}
