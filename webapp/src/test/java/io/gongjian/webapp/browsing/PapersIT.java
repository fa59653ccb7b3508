package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.APIResponse;
import io.gongjian.engine.pack.Pack;
import io.gongjian.webapp.adapter.document.HostileFiles;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.page.wording.RealPacks;
import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.Api.Answer;
import java.io.IOException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What lists and applications say on paper. With {@code -Dgongjian.papers=FOLDER} the papers are
 * kept there to be looked at.
 */
@ArquillianTest
@RunAsClient
class PapersIT {

  private static final String NAME = "𠮷①祥里☐安置房" + Character.toString(0x30000);
  private static final String NAME_ON_PAPER = "𠮷①祥里☐安置房〔U+30000〕";
  private static final String CODE = "2026-460100-47-01-%06d";
  private static final int PARTS = 100;
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张𪚥", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号", "content_and_scale": "%s",
        "planned_start": "2027-01-01", "planned_end": "2027-06-01", "building.total_area": 3000,
        "construction_waste_filing.waste": [{"kind": "spoil", "volume": 10}],
        "construction_waste_filing.reused": 10,
        "construction_waste_filing.dust_measures": "围挡、喷淋",
        "parties": [%s]}}
      """;
  private static final String PARTY =
      """
      {"role": "construction", "name": "海口示范施工有限公司", "code": "91460100MA5DEM012B",
       "leader": "李四", "leader_phone": "13900139000"}
      """;
  private static final String FACTS =
      """
      {"facts": {"project.kind": "building", "project.nature": "new", "invest.type": "enterprise",
        "invest.amount": 9877.45, "building.residential": true, "building.total_area": 20000,
        "land.supply": "granted", "land.in_urban_plan_area": true}}
      """;
  private static final DateTimeFormatter CHINA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  private Api api() {
    return Api.at(address).as("shenqing");
  }

  @Test
  void anApplicationIsPrintedWithAllThatItsReceiptSays() throws IOException {
    Answer submitted = submitted(1);
    String number = submitted.text("number");
    try (PDDocument pdf = paper(number, "zh", "application-zh")) {
      String text = flat(pdf);
      String moment = CHINA.format(Instant.parse(submitted.text("submittedAt")));
      assertThat(text)
          .contains("工程建设项目审批申请书", number, NAME_ON_PAPER, "项目代码" + CODE.formatted(1))
          .contains(flat(moment) + "（北京时间）", "海口示范建设有限公司")
          .contains("受理部门" + departments(submitted), "施工单位", "3000平方米", "张𪚥")
          .contains("报告.pdf", "申请单位（盖章）", "（签字）", "日期", "下列字符")
          .doesNotContain("#", "content_and_scale", "spoil", "2027-01-01T");
      assertThat(text.chars().filter(each -> each == '段').count()).isEqualTo(PARTS);
      assertThat(parts().stream().filter(text::contains).count())
          .as("only the end of a page may stand between what belongs together")
          .isGreaterThan(PARTS - pdf.getNumberOfPages());
      sayPagesAreNumbered(pdf, "第%s页共%s页");
      sayNoIdIsPrinted(text);
    }
    assertThat(api().get("/applications/" + number).text("number")).isEqualTo(number);
  }

  @Test
  void anApplicationWithManyRowsIsPrintedInEnglish() throws IOException {
    String number = submitted(60).text("number");
    try (PDDocument pdf = paper(number, "en", "application-en")) {
      String text = flat(pdf);
      assertThat(text)
          .contains("Applicationforapprovals", "(ChinaStandardTime)", NAME_ON_PAPER)
          .contains("Applicant(seal)", "(signature)", "Projectcode" + CODE.formatted(60))
          .doesNotContain("#");
      assertThat(text.split("91460100MA5DEM012B", -1)).hasSizeGreaterThan(60);
      sayPagesAreNumbered(pdf, "Page%sof%s");
      sayNoIdIsPrinted(text);
    }
  }

  @Test
  void whoeverMayNotSeeAnApplicationDoesNotPrintItEither() {
    String path = "/applications/460100-20260101-99999/application.pdf";
    Answer refused = api().get(path);
    assertThat(refused.status()).isEqualTo(404);
    assertThat(refused.text("code")).isEqualTo("not_found");
    Visitor visitor = new Visitor(browsing.page(), address).signIn("shenqing");
    int status = visitor.goTo("/WEB-INF/paper/application.xhtml").status();
    assertThat(status).isEqualTo(404);
  }

  @Test
  void aListIsPrintedOnOneGridWithItsMaterialsByStage() throws IOException {
    String project = api().newProject(NAME);
    assertThat(api().patch("/projects/" + project + "/facts", 0, FACTS).status()).isEqualTo(200);
    Visitor visitor = new Visitor(browsing.page(), address).signIn("shenqing");
    try (PDDocument pdf = list(visitor, project, "zh")) {
      String text = flat(pdf);
      assertThat(text).contains(NAME_ON_PAPER, "工程建设项目审批事项清单", "9,877.45万元").doesNotContain("#");
      assertThat(text.substring(text.lastIndexOf("申报材料")))
          .containsSubsequence("立项用地规划许可", "工程建设许可", "施工许可");
      sayPagesAreNumbered(pdf, "第%s页共%s页");
      sayNoIdIsPrinted(text);
      Map<String, Float> left = leftEdges(pdf);
      Stream.of(
              List.of("事项", "材料", "项目信息"),
              List.of("是否办理", "要求", "内容"),
              List.of("理由和依据", "哪些事项需要", "来源"))
          .forEach(column -> saySameEdge(left, column));
    }
    try (PDDocument pdf = list(visitor, project, "en")) {
      assertThat(flat(pdf)).contains("Listofapprovalmatters", NAME_ON_PAPER);
      sayPagesAreNumbered(pdf, "Page%sof%s");
    }
  }

  private static void saySameEdge(Map<String, Float> left, List<String> heads) {
    List<Float> edges =
        heads.stream()
            .map(head -> Objects.requireNonNull(left.get(head), head + " in " + left))
            .toList();
    assertThat(edges).allSatisfy(edge -> assertThat(edge).isCloseTo(edges.get(0), within(0.6f)));
  }

  private static void sayPagesAreNumbered(PDDocument pdf, String form) throws IOException {
    int pages = pdf.getNumberOfPages();
    for (int page = 1; page <= pages; page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      assertThat(flat(stripper.getText(pdf))).contains(form.formatted(page, pages));
    }
  }

  private static void sayNoIdIsPrinted(String text) {
    Pack pack = RealPacks.HAIKOU;
    Stream.of(pack.matters(), pack.materials(), pack.departments())
        .flatMap(ids -> ids.keySet().stream().map(Object::toString))
        .filter(id -> id.contains("_"))
        .forEach(id -> assertThat(text).doesNotContain(id));
    pack.vocabulary()
        .definitions()
        .forEach(fact -> assertThat(text).doesNotContain(fact.id().value()));
  }

  private static List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      parts.add("段" + (PARTS + part) + "𠮷");
    }
    return parts;
  }

  /** An application with {@code parties} rows in a table. */
  private Answer submitted(int parties) throws IOException {
    String project =
        api()
            .post(
                "/projects",
                "{\"name\":\"%s\",\"region\":\"460100\",\"code\":\"%s\"}"
                    .formatted(NAME, CODE.formatted(parties)))
            .text("id");
    upload(project);
    Answer draft =
        api()
            .post(
                "/projects/" + project + "/drafts",
                "{\"matters\":[\"construction_waste_filing\",\"fairway_impact_review\"]}");
    String rows = String.join(",", Collections.nCopies(parties, PARTY));
    String answers = ANSWERS.formatted(String.join("，", parts()), rows);
    Answer patched = api().patch("/drafts/" + draft.text("id"), draft.number("version"), answers);
    assertThat(patched.status()).as(patched.toString()).isEqualTo(200);
    Answer submitted =
        api()
            .with("Idempotency-Key", "paper-" + draft.text("id"))
            .post("/drafts/" + draft.text("id") + "/submission", "{\"promises\":[]}");
    assertThat(submitted.status()).as(submitted.toString()).isEqualTo(201);
    return submitted;
  }

  private void upload(String project) throws IOException {
    byte[] report = HostileFiles.pdf();
    String uploads = "/projects/" + project + "/uploads";
    Answer upload =
        api()
            .post(
                uploads,
                "{\"name\":\"报告.pdf\",\"material\":\"fairway_impact_report\",\"size\":"
                    + report.length
                    + "}");
    Answer kept =
        api()
            .with("Content-Type", "application/offset+octet-stream")
            .with("Upload-Offset", "0")
            .sendBytes("PATCH", uploads + "/" + upload.text("id"), report);
    assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
  }

  private String departments(Answer submitted) {
    Map<?, ?> receipt =
        (Map<?, ?>) api().get("/applications/" + submitted.text("number")).at("receipt");
    Map<?, ?> first =
        (Map<?, ?>) ((List<?>) Optional.ofNullable(receipt.get("cases")).orElseThrow()).get(0);
    Map<?, ?> department = (Map<?, ?>) Optional.ofNullable(first.get("department")).orElseThrow();
    return (String) Optional.ofNullable(department.get("zh")).orElseThrow();
  }

  private PDDocument paper(String number, String language, String name) throws IOException {
    HttpResponse<byte[]> answer =
        api().download("/applications/" + number + "/application.pdf?lang=" + language);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/pdf");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    return kept(name, answer.body());
  }

  private PDDocument list(Visitor visitor, String project, String language) throws IOException {
    APIResponse answer =
        visitor
            .page()
            .request()
            .get(address + "apply/list.pdf?project=" + project + "&lang=" + language);
    assertThat(answer.status()).isEqualTo(200);
    return kept("list-" + language, answer.body());
  }

  private static PDDocument kept(String name, byte[] pdf) throws IOException {
    String folder = System.getProperty("gongjian.papers");
    if (folder != null) {
      Files.write(Path.of(folder, name + ".pdf"), pdf);
    }
    return Loader.loadPDF(pdf);
  }

  private static String flat(PDDocument pdf) throws IOException {
    return flat(new PDFTextStripper().getText(pdf));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s", "");
  }

  /** Where each line of text begins, for the last of those that say the same. */
  private static Map<String, Float> leftEdges(PDDocument pdf) throws IOException {
    Map<String, Float> edges = new HashMap<>();
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) throws IOException {
        edges.put(text.strip(), positions.get(0).getXDirAdj());
        super.writeString(text, positions);
      }
    }.getText(pdf);
    return edges;
  }
}
