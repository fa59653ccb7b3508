package io.gongjian.webapp.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.receipt.Receipt;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ApplicationPaperTest {

  private static final Receipt RECEIPT =
      new Receipt(
          """
          {"number":"460100-20261121-00017","submittedAt":"2026-11-21T01:00:00Z","submittedBy":"shenqing",
           "pack":{"id":"hainan","version":"2026.11"},
           "project":{"name":"一号 <楼> & 院","code":null,"region":"460100","regionTitle":{"zh":"海口市","en":"Haikou"},"organisation":"示范公司","creditCode":"91460100MA5DEM012B"},
           "cases":[{"number":"460100-20261121-00017-01","matter":"m","carried":true,"title":{"zh":"施工许可","en":"Permit"},
             "materials":[{"title":{"zh":"总平面图","en":"Plan"},"standing":"held","hash":"sha256:abcd","name":"a.pdf","until":null},
                          {"title":{"zh":"承诺书","en":"Letter"},"standing":"promised","hash":null,"name":null,"until":null}]}],
           "answers":[{"title":{"zh":"总投资","en":"Investment"},"shown":{"zh":"300 万元","en":"300 万元"},"origin":"answer","by":"shenqing","at":"2026-11-20T01:00:00Z",
             "source":null,"instead":{"value":250,"shown":{"zh":"250 万元","en":"250 10k CNY"},"source":{"kind":"project","name":{"zh":"项目资料","en":"Record"},"date":null}}},
             {"title":{"zh":"单位","en":"Owner"},"shown":{"zh":"示范公司","en":"示范公司"},"origin":"prefilled","by":null,"at":null,
              "source":{"kind":"register","name":{"zh":"登记","en":"Register"},"date":"2026-10-31"},"instead":null},
             {"title":{"zh":"单体","en":"Buildings"},"shown":{"zh":"1 行","en":"1 rows"},"origin":"answer","by":"li","at":"x","source":null,"instead":null,
              "columns":[{"zh":"名称","en":"Name"}],"cells":[[{"zh":"甲栋","en":"甲栋"}]]}],
           "promises":[{"id":"m/p","text":{"zh":"我单位承诺","en":"We promise"},"confirmedBy":"shenqing","confirmedAt":"2026-11-21T01:00:00Z"}]}
          """);

  @Test
  void showsAnswersSourcesMaterialsAndPromises() throws IOException {
    assertThat(text(Locale.CHINESE))
        .contains("460100-20261121-00017", "一号 <楼> & 院", "施工许可 (合并办理)")
        .contains("300 万元", "原为 250 万元，来自 项目资料", "海口市", "登记 2026-10-31", "甲栋")
        .contains("总平面图", "a.pdf sha256:abcd", "告知承诺", "我单位承诺")
        .contains(RECEIPT.hash());
  }

  @Test
  void readsInEnglishToo() throws IOException {
    assertThat(text(Locale.ENGLISH))
        .contains(
            "Permit (handled within another)",
            "was 250 10k CNY, from Record",
            "Haikou",
            "We promise");
  }

  @Test
  void whatIsNoReceiptIsAnAccident() {
    assertThatThrownBy(() -> ApplicationPaper.xhtml(new Receipt("[1]"), Locale.CHINESE))
        .isInstanceOf(EngineException.class);
  }

  /** The text of the PDF, without line breaks. */
  private static String text(Locale locale) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(PdfPaper.set(ApplicationPaper.xhtml(RECEIPT, locale)))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s*\\R\\s*", " ");
    }
  }
}
