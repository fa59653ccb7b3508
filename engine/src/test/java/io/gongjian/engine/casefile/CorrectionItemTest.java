package io.gongjian.engine.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.casefile.CorrectionItem.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be corrected is read as it was written. */
class CorrectionItemTest {

  @ParameterizedTest
  @CsvSource({
    "material:site_plan|缺少盖章页, MATERIAL, site_plan, 缺少盖章页",
    "field:building.height|与图纸不一致, FIELD, building.height, 与图纸不一致",
    "other:|请来电说明, OTHER, '', 请来电说明",
    "请来电说明, OTHER, '', 请来电说明",
    "strange:x|y, OTHER, '', strange:x|y",
    "material:a|甲|乙, MATERIAL, a, 甲|乙",
    "other|说明, OTHER, '', 说明",
  })
  void anItemSaysWhatItIsAbout(String asked, Kind kind, String subject, String text) {
    assertThat(CorrectionItem.read(asked))
        .isEqualTo(new CorrectionItem(kind, subject, text, asked));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    CorrectionItem item = CorrectionItem.of(Kind.MATERIAL, "site_plan", "缺少|盖章页");

    assertThat(CorrectionItem.read(item.asked())).isEqualTo(item);
  }

  @Test
  void whatWasAnsweredIsNotOpenAndALaterCorrectionTakesThePlaceOfTheOneBefore() {
    RecordEntry asked = RecordRows.row(1, "correct").items("other:|甲", "other:|乙").entry();
    RecordEntry half = RecordRows.row(2, "answer").items("other:|甲").entry();
    RecordEntry rest = RecordRows.row(3, "answer").items("other:|乙").entry();
    RecordEntry again = RecordRows.row(4, "correct").items("other:|丙").entry();

    assertThat(open(asked)).containsExactly("甲", "乙");
    assertThat(open(asked, half)).containsExactly("乙");
    assertThat(open(asked, half, rest)).isEmpty();
    assertThat(open(asked, half, rest, again)).containsExactly("丙");
  }

  private static List<String> open(RecordEntry... record) {
    return CorrectionItem.open(List.of(record)).stream().map(CorrectionItem::text).toList();
  }
}
