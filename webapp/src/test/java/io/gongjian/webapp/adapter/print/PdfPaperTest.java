package io.gongjian.webapp.adapter.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.webapp.entry.language.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPaperTest {

  private static final Path STYLE = Path.of("src/main/webapp/WEB-INF/templates/print-style.xhtml");
  private static final Words CHINESE = Words.in(Words.CHINESE);

  /** Margin and three columns of the grid, in points. */
  private static final float END_OF_THIRD_COLUMN = (15 + 180 * 0.66f) * 72 / 25.4f;

  /** A page in the style of the papers. */
  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta name=\"subject\" content=\"清单\"/><title>清单</title><style>"
        + style()
        + "</style></head><body>"
        + body
        + "</body></html>";
  }

  private static String style() {
    try {
      String file = Files.readString(STYLE);
      return file.substring(file.indexOf('>') + 1, file.lastIndexOf("</"))
          .replace(
              "#{w.pages}",
              CHINESE.of("print.page_of_pages", "\" counter(page) \"", "\" counter(pages) \""))
          .replace("#{w.of('frame.brand')}", "工建");
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String row(String value) {
    return "<tr class=\"long\"><td>说明</td><td colspan=\"2\" class=\"typed\">"
        + value
        + "</td><td class=\"small\">填写</td></tr>";
  }

  private static String table(String rows) {
    return "<table><thead><tr><th class=\"first\">项目</th><th colspan=\"2\">填写内容</th><th class=\"fourth\">来源</th></tr></thead><tbody>"
        + rows
        + "</tbody></table>";
  }

  private static PDDocument set(String body) throws IOException {
    return Loader.loadPDF(new PdfPaper().set(page(body), PdfPaperTest::note));
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  private static String textOfPage(PDDocument pdf, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(pdf);
  }

  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void setsChineseAndLatinTextThatCanBeReadAgain() throws IOException {
    String text = "建筑工程施工许可证核发 7 个工作日，砼 Gongjian 9,877.45 m²";
    try (PDDocument pdf = set("<p>" + text + "</p>")) {
      assertThat(text(pdf)).contains(text);
    }
  }

  @Test
  void rareCharactersArePrintedAsThemselves() throws IOException {
    String rare = "𠮷①☐☑㐀鿍𪛖𪜀𫝀𫠠𬺰𮯠㎡";
    try (PDDocument pdf = set("<p>" + rare + "</p>")) {
      assertThat(text(pdf)).contains(rare).doesNotContain("#", "U+");
    }
  }

  @Test
  void whatNoFontHasIsNamedInItsPlaceAndAtTheFoot() throws IOException {
    try (PDDocument pdf = set("<h1>" + Character.toString(0x30000) + "家\u0007村</h1><p>文</p>")) {
      String text = text(pdf);
      assertThat(text).contains("〔U+30000〕家〔U+0007〕村").doesNotContain("#");
      assertThat(withoutBlanks(text.substring(text.indexOf("下列字符"))))
          .contains("〔U+0007〕", "〔U+30000〕CJKUNIFIEDIDEOGRAPHSEXTENSIONG30000");
    }
  }

  @Test
  void aPaperWithoutRareCharactersHasNoNoteAtItsFoot() throws IOException {
    try (PDDocument pdf = set("<p>海口市 # 100</p>")) {
      assertThat(text(pdf)).contains("海口市 # 100").doesNotContain("下列字符");
    }
  }

  @Test
  void carriesItsFontsInside() throws IOException {
    try (PDDocument pdf = set("<p>工建 Gongjian</p>")) {
      assertThat(fonts(pdf)).hasSize(2).allMatch(PDFont::isEmbedded);
    }
    try (PDDocument pdf = set("<p>工建 𠮷</p>")) {
      assertThat(fonts(pdf)).allMatch(PDFont::isEmbedded);
      assertThat(fonts(pdf)).anyMatch(font -> font.getName().contains("Rare"));
    }
  }

  private static List<PDFont> fonts(PDDocument pdf) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    var resources = pdf.getPage(0).getResources();
    for (COSName name : resources.getFontNames()) {
      fonts.add(resources.getFont(name));
    }
    return fonts;
  }

  @Test
  void readsNothingOutsideThePage() throws IOException {
    String body =
        "<p>文</p><img alt=\"x\" src=\"file:///etc/hostname\"/><img alt=\"y\" src=\"http://localhost:1/a.png\"/>";
    byte[] pdf = new PdfPaper().set(page(body), PdfPaperTest::note);
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/Subtype /Image");
  }

  @Test
  void everyPageHasItsNumberAndTheHeadingsOfATableThatGoesOn() throws IOException {
    try (PDDocument pdf = set("<h1>清单</h1>" + table(row("事项").repeat(200)))) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      for (int number = 1; number <= pages; number++) {
        assertThat(textOfPage(pdf, number))
            .contains("第 " + number + " 页 共 " + pages + " 页")
            .containsOnlyOnce("填写内容");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"设", "W", "𠮷①"})
  void aLongAnswerStaysInItsColumnAndLosesNothing(String part) throws IOException {
    String value = part.repeat(600 / part.codePointCount(0, part.length()));
    try (PDDocument pdf = set(table(row("短") + row(value) + row("完")))) {
      assertThat(count(text(pdf), part.codePointAt(0)))
          .isEqualTo(count(value, part.codePointAt(0)));
      assertThat(farthest(pdf, part.codePointAt(0))).isLessThan(END_OF_THIRD_COLUMN);
    }
  }

  @Test
  void anAnswerLongerThanAPageGoesOnAndLosesNothing() throws IOException {
    try (PDDocument pdf = set(table(row("短") + row("甲".repeat(3000)) + row("完")))) {
      assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
      assertThat(count(text(pdf), '甲')).isEqualTo(3000);
      assertThat(text(pdf)).contains("完");
    }
  }

  private static long count(String text, int point) {
    return text.codePoints().filter(each -> each == point).count();
  }

  /** The right edge of the farthest character of that kind. */
  private static float farthest(PDDocument pdf, int point) throws IOException {
    float[] edge = {0};
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition position) {
        if (position.getUnicode().codePointAt(0) == point) {
          edge[0] = Math.max(edge[0], position.getXDirAdj() + position.getWidthDirAdj());
        }
        super.processTextPosition(position);
      }
    }.getText(pdf);
    return edge[0];
  }

  @Test
  void losesNoneOfManyRows() throws IOException {
    try (PDDocument pdf = set(table(row("必办").repeat(400)))) {
      assertThat(count(text(pdf), '必')).isEqualTo(400);
    }
  }

  private static String note(String codes) {
    return CHINESE.of("print.named_by_code", codes);
  }
}
