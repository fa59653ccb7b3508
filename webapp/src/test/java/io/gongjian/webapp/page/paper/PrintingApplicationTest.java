package io.gongjian.webapp.page.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.forms.application.Application;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.adapter.print.PdfPaper;
import io.gongjian.webapp.entry.language.PageWords;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.review.AnswerLine;
import io.gongjian.webapp.page.apply.review.ApplicationView;
import io.gongjian.webapp.page.apply.review.CaseLine;
import io.gongjian.webapp.page.apply.review.MaterialLine;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Applications are printed from their receipt; of before, of today, and when a page fails. */
class PrintingApplicationTest {

  private static final String NUMBER = "460100-20261121-00017";
  private static final String DEPARTMENT =
      "\"department\":{\"zh\":\"住房和城乡建设主管部门\",\"en\":\"Housing authority\"},";
  private static final String RECEIPT =
      """
      {"number":"460100-20261121-00017","submittedAt":"2026-11-21T18:00:01Z","submittedBy":"shenqing",
       "pack":{"id":"hainan","version":"2026.11"},%s
       "project":{"name":"一号 <楼> & 院","code":%s,"region":"460100","regionTitle":{"zh":"海口市","en":"Haikou"},"organisation":"示范公司","creditCode":"91460100MA5DEM012B"},
       "cases":[{"number":"460100-20261121-00017-01","matter":"m","carried":true,%s"title":{"zh":"施工许可","en":"Permit"},
         "materials":[{"title":{"zh":"总平面图","en":"Plan"},"standing":"held","hash":"sha256:abcd","name":"a.pdf","until":null},
                      {"title":{"zh":"位置图","en":"Map"},"standing":"held","hash":"sha256:abcd","name":"a.pdf","until":null},
                      {"title":{"zh":"承诺书","en":"Letter"},"standing":"promised","hash":null,"name":null,"until":null}]}],
       "answers":[{"title":{"zh":"总投资","en":"Investment"},"section":{"zh":"投资","en":"Investment"},"shown":{"zh":"300 万元","en":"300 万元"},"origin":"answer","by":"shenqing","at":"2026-11-20T23:59:59Z",
         "source":null,"instead":{"value":250,"shown":{"zh":"250 万元","en":"250 10k CNY"},"source":{"kind":"project","name":{"zh":"项目资料","en":"Record"},"date":null}}}],
       "promises":[{"id":"m/p","text":{"zh":"我单位承诺","en":"We promise"},"confirmedBy":"shenqing","confirmedAt":"2026-11-21T18:00:01Z"}]}
      """;
  private static final Application TODAY =
      application(
          RECEIPT.formatted(
              "\"packTitle\":{\"zh\":\"海南规则\",\"en\":\"Rules of Hainan\"},",
              "\"2026-460100-47-01-000123\"",
              DEPARTMENT));
  private static final Application OF_BEFORE = application(RECEIPT.formatted("", "null", ""));

  private final HttpServletResponse response =
      new HttpServletResponseWrapper(unused(HttpServletResponse.class));

  private static Application application(String receipt) {
    return new Application(
        new ApplicationNumber(NUMBER),
        DraftId.parse("00000000-0000-4000-8000-000000000001"),
        ProjectId.parse("00000000-0000-4000-8000-000000000002"),
        new PackReference("hainan", "2026.11", "abc"),
        Instant.parse("2026-11-21T18:00:01Z"),
        new AccountName("shenqing"),
        List.of(),
        new Receipt(receipt));
  }

  private static ApplicationView view(Application application) {
    return ApplicationView.onPaper(application, Words.in(Words.CHINESE));
  }

  /** Something of which the test asks nothing. */
  private static <T> T unused(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getReturnType() == void.class) {
                return null;
              }
              throw new UnsupportedOperationException(method.toString());
            }));
  }

  private interface Page {
    void write(HttpServletResponse response) throws IOException, ServletException;
  }

  /** Puts together what the container does. */
  @SuppressWarnings("UnnecessaryAssignment")
  private byte[] print(Application application, Locale locale, Page page) {
    PageWords words = new PageWords();
    PagePrinter printer = new PagePrinter();
    printer.words = words;
    printer.setOnPaper = new PdfPaper();
    PrintingApplication printing = new PrintingApplication();
    printing.printer = printer;
    printing.words = words;
    printing.paper = new ApplicationOnPaper();
    return printing.print(application, locale, forwarding(page), response);
  }

  private static HttpServletRequest forwarding(Page page) {
    return new HttpServletRequestWrapper(unused(HttpServletRequest.class)) {
      @Override
      public RequestDispatcher getRequestDispatcher(String path) {
        return new RequestDispatcher() {
          @Override
          public void forward(ServletRequest request, ServletResponse answer)
              throws IOException, ServletException {
            page.write((HttpServletResponse) answer);
          }

          @Override
          public void include(ServletRequest request, ServletResponse answer) {
            throw new UnsupportedOperationException(path);
          }
        };
      }
    };
  }

  @Test
  void momentsAreThoseOfChinaToTheSecondWhereverTheServerStands() {
    assertThat(view(TODAY).getSubmitted()).isEqualTo("2026-11-22 02:00:01");
    assertThat(view(TODAY).getConfirmed().get(0).getConfirmed())
        .isEqualTo("shenqing\n2026-11-22 02:00:01");
    AnswerLine answer = view(TODAY).getSections().get(0).getLines().get(0);
    assertThat(answer.getSource()).contains("2026-11-21 07:59:59").endsWith("；原为 250 万元，来自项目资料");
  }

  @Test
  void saysReceiverProjectCodeRulesAndEachFileOnce() {
    ApplicationView view = view(TODAY);
    assertThat(view.getDepartments()).isEqualTo("住房和城乡建设主管部门");
    assertThat(view.getCode()).isEqualTo("2026-460100-47-01-000123");
    assertThat(view.getRules()).isEqualTo("海南规则 2026.11");
    assertThat(view.getMaterials()).hasSize(3);
    assertThat(view.getFiles())
        .singleElement()
        .extracting(MaterialLine::getDocument, MaterialLine::getHash)
        .containsExactly("a.pdf", "sha256:abcd");
  }

  @Test
  void aReceiptOfBeforeLeavesOutWhatItDoesNotSay() {
    ApplicationView view = view(OF_BEFORE);
    assertThat(view.getDepartments()).isEmpty();
    assertThat(view.getCode()).isEmpty();
    assertThat(view.getRules()).isEqualTo("2026.11 版");
    assertThat(view.getCases()).extracting(CaseLine::getMatter).containsExactly("施工许可");
  }

  @Test
  void whatThePageWritesIsSetWithEveryCharacterOfIt() throws IOException {
    byte[] paper =
        print(
            TODAY,
            Locale.ENGLISH,
            page ->
                page.getWriter()
                    .write(
                        "<html lang=\"en\"><head><title>t</title><meta name=\"subject\" content=\"s\"/></head>"
                            + "<body style=\"font-family: 'Gongjian', 'Gongjian Han'\"><p>\ud842\udfb7 \ud842 \u0001</p></body></html>"));
    try (PDDocument pdf = Loader.loadPDF(paper)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("𠮷 〔U+D842〕 〔U+0001〕", "No glyph is at hand");
    }
  }

  @Test
  void aPageThatFailsIsAnAccidentThatNamesTheApplicationAndLeavesItAsItIs() {
    assertThatThrownBy(
            () ->
                print(
                    TODAY,
                    Locale.CHINESE,
                    page -> {
                      throw new ServletException("on purpose");
                    }))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(NUMBER);
    assertThatThrownBy(() -> print(TODAY, Locale.CHINESE, page -> page.sendError(500)))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(NUMBER);
    assertThat(view(TODAY).getNumber()).isEqualTo(NUMBER);
  }
}
