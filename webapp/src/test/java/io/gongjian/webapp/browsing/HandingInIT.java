package io.gongjian.webapp.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.gongjian.webapp.deployment.Browsing;
import io.gongjian.webapp.rest.Api;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An applicant hands in materials: several files at once, one of them refused. */
@ArquillianTest
@RunAsClient
class HandingInIT {

  private static final String ASKED = "#standing-to_hand_in li[data-material]";

  @RegisterExtension private final Browsing browsing = Browsing.wide();

  @ArquillianResource private URL address;

  @ParameterizedTest
  @CsvSource({"1280, zh, 已收到, 不接收这种文件", "390, en, Received, not taken"})
  void severalFilesAreTakenAndARefusedOneIsExplained(
      int width, String language, String received, String refused) throws IOException {
    Page page = browsing.page();
    page.setViewportSize(width, 844);
    open(page, language);
    Look.at(page);
    Look.keep(page, "materials-" + width + "-" + language);
    String material = page.locator(ASKED).first().getAttribute("data-material");
    int asked = page.locator(ASKED).count();

    page.locator(ASKED + " input[type=file]")
        .first()
        .setInputFiles(
            new FilePayload[] {
              new FilePayload("方案.pdf", "application/pdf", pdf()),
              new FilePayload("照片.png", "image/png", png()),
              new FilePayload(
                  "网页.pdf",
                  "application/pdf",
                  "<html><script>1</script></html>".getBytes(StandardCharsets.UTF_8))
            });

    Locator uploads = page.locator("#handin-uploads li");
    uploads.nth(0).locator("text=" + received).waitFor();
    uploads.nth(1).locator("text=" + received).waitFor();
    page.waitForFunction(
        "text => document.querySelectorAll('#handin-uploads li')[2].textContent.includes(text)",
        refused);
    Locator held = page.locator("#standing-held li[data-material='" + material + "']");
    held.waitFor();
    assertThat(page.locator(ASKED).count()).isEqualTo(asked - 1);
    assertThat(held.locator(".gj-documents").textContent())
        .contains("方案.pdf", "照片.png")
        .doesNotContain("网页.pdf");
    for (int shown = 0; shown < 2; shown++) {
      held.locator("[data-preview]").nth(shown).click();
      page.waitForFunction(
          "() => document.querySelector('#handin-preview[open] img').naturalWidth > 0");
      page.keyboard().press("Escape");
    }
    Look.at(page);
    Look.keep(page, "materials-handed-in-" + width + "-" + language);
  }

  @Test
  void anUploadGoesOnWhenTheNetworkIsBack() throws IOException {
    Page page = browsing.page();
    open(page, "zh");
    page.locator(ASKED + " input[type=file]").first().waitFor();
    page.context().setOffline(true);

    page.locator(ASKED + " input[type=file]")
        .first()
        .setInputFiles(new FilePayload("断网.pdf", "application/pdf", pdf()));
    page.locator("#handin-uploads li >> text=网络断开").waitFor();
    page.context().setOffline(false);

    page.locator("#handin-uploads li >> text=已收到").waitFor();
  }

  @Test
  void theLostAnswerToTheLastPieceIsNoFailure() throws IOException {
    Page page = browsing.page();
    open(page, "zh");
    AtomicInteger pieces = new AtomicInteger();
    page.route(
        "**/uploads/*",
        route -> {
          if (route.request().method().equals("PATCH") && pieces.incrementAndGet() == 1) {
            route.fetch();
            route.abort("connectionreset");
          } else {
            route.resume();
          }
        });

    page.locator(ASKED + " input[type=file]")
        .first()
        .setInputFiles(new FilePayload("答复丢失.pdf", "application/pdf", pdf()));
    page.locator("#handin-uploads li >> text=已收到").waitFor();
    assertThat(pieces).as("nothing was sent twice").hasValue(1);
  }

  @Test
  void aRefusalStandsAtTheBoxOfItsMaterialAndSaysWhatTheContentIs() throws IOException {
    Page page = browsing.page();
    open(page, "zh");
    Locator box = page.locator(ASKED).first();
    box.locator("input[type=file]")
        .setInputFiles(new FilePayload("照片.pdf", "application/pdf", png()));
    box.locator("[data-messages] >> text=照片.pdf：扩展名是 PDF，内容是 PNG 图片").waitFor();
    Look.at(page);
    box.locator("input[type=file]")
        .setInputFiles(new FilePayload("方案.pdf", "application/pdf", pdf()));
    page.locator("#handin-uploads li >> text=已收到").waitFor();
    assertThat(page.locator("[data-messages] p").count()).isZero();
  }

  @Test
  void aTemplateIsDownloadedAndHandedIn() throws IOException {
    Page page = browsing.page();
    open(page, "zh", "enterprise_project_filing");
    Locator material = page.locator("li[data-material='industrial_policy_statement']");
    Download download = page.waitForDownload(() -> material.locator("text=下载模板").click());
    assertThat(download.suggestedFilename()).isEqualTo("项目符合产业政策的声明.docx");
    material
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                download.suggestedFilename(),
                "application/octet-stream",
                Files.readAllBytes(download.path())));
    page.locator("#handin-uploads li >> text=已收到").waitFor();
    Look.at(page);
  }

  @Test
  void theMaterialsOfAnotherOrganisationsDraftAreNotThere() {
    Page page = browsing.page();
    String draft = draft("road_digging");
    Visitor visitor = new Visitor(page, address);
    visitor.signIn("shenqing2");

    assertThat(visitor.goTo("/apply/materials?draft=" + draft).status()).isEqualTo(404);
    assertThat(visitor.goTo("/apply/materials?draft=none").status()).isEqualTo(404);
  }

  private void open(Page page, String language) {
    open(page, language, "road_digging");
  }

  private void open(Page page, String language, String matter) {
    Visitor visitor = new Visitor(page, address);
    visitor.goTo("/login?lang=" + language);
    visitor.signIn("shenqing");
    visitor.goTo("/apply/materials?draft=" + draft(matter));
  }

  private String draft(String matter) {
    Api api = Api.at(address).as("shenqing");
    String project = api.newProject("交材料的项目");
    return api.post("/projects/" + project + "/drafts", "{\"matters\":[\"" + matter + "\"]}")
        .text("id");
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
