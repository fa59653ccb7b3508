package io.gongjian.rules.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.receipt.Receipt;
import io.gongjian.engine.receipt.ReceiptReader;
import io.gongjian.engine.receipt.ReceiptWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A receipt gives back the answer that it records, whole and without the rules. */
class KeptReceiptsTest {

  @ParameterizedTest
  @CsvSource({
    "hainan, 2026-11-30",
    "hainan, 2019-10-01",
    "haikou, 2026-11-30",
    "haikou, 2019-10-01"
  })
  void theAnswerReadFromAReceiptIsTheOneItRecords(String name, String day) {
    Receipt receipt = KeptFiles.receipt(name, day);
    Pack pack = new PackLoader().kept(KeptFiles.pack(name));

    Determination answer = ReceiptReader.answer(receipt);

    assertThat(ReceiptWriter.again(pack, answer, ReceiptReader.head(receipt))).isEqualTo(receipt);
  }

  @Test
  void whatCannotBeAnAnswerIsAnUnreadableRecord() {
    String text = KeptFiles.receipt("hainan", "2026-11-30").text();
    for (String broken :
        List.of(
            text.replace("\"verdict\":", "\"outcome\":"),
            text.replace("\"verdict\":\"required\"", "\"verdict\":\"perhaps\""),
            text.replace("\"rule\":\"pack.common_materials/", "\"rule\":\"pack.common_materials"),
            text.replace("\"schema\":1", "\"schema\":99"))) {
      assertThatThrownBy(() -> ReceiptReader.answer(new Receipt(broken)))
          .isInstanceOf(EngineException.class)
          .extracting("code")
          .isEqualTo(ErrorCode.UNREADABLE_RECORD);
    }
  }
}
