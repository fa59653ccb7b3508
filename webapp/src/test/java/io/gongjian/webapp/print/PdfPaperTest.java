package io.gongjian.webapp.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {
  private static final String STYLE = "font-family: 'Gongjian', 'Gongjian Han'";

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta name=\"subject\" content=\"清单\"/><title>清单</title></head><body style=\""
        + STYLE
        + "\">"
        + body
        + "</body></html>";
  }

  @Test
  void setsChineseAndLatinTextThatCanBeReadAgain() throws IOException {
    String text = "建筑工程施工许可证核发 7 个工作日，砼 Gongjian 9,877.45 m²";
    try (PDDocument pdf = Loader.loadPDF(PdfPaper.set(page("<p>" + text + "</p>")))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(text);
    }
  }

  @Test
  void carriesItsFontsInside() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfPaper.set(page("<p>工建 Gongjian</p>")))) {
      List<PDFont> fonts = new ArrayList<>();
      var resources = pdf.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        fonts.add(resources.getFont(name));
      }
      assertThat(fonts).hasSize(2).allMatch(PDFont::isEmbedded);
    }
  }

  @Test
  void readsNothingOutsideThePage() throws IOException {
    String body =
        "<p>文</p><img alt=\"x\" src=\"file:///etc/hostname\"/><img alt=\"y\" src=\"http://localhost:1/a.png\"/>";
    byte[] pdf = PdfPaper.set(page(body));
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/Subtype /Image");
  }

  @Test
  void fitsAThousandRowsOnItsPages() throws IOException {
    String rows = "<tr><td>事项</td><td>必办</td></tr>".repeat(1000);
    try (PDDocument pdf = Loader.loadPDF(PdfPaper.set(page("<table>" + rows + "</table>")))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
    }
  }
}
