package io.gongjian.webapp.adapter.persistence.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.json.JsonText;
import io.gongjian.forms.draft.DraftEntry;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.forms.prefill.Prefilled;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that were written before numbers were bounded. */
class KeptNumbersTest {

  private static final DraftId DRAFT = DraftId.parse("0198b0a4-1f0e-7c2e-8a55-0242ac120002");

  private static EntryRow row(String value, String instead) {
    return new EntryRow(
        DRAFT,
        new FieldId("building.height"),
        3,
        value,
        instead,
        new AccountName("shenqing"),
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  private static String prefilled(String number) {
    return "{\"source\":{\"date\":null,\"kind\":\"project\",\"name\":{\"en\":\"a\",\"zh\":\"一\"}},"
        + "\"value\":"
        + number
        + "}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10000000000000000000",
        "99999999999999999999",
        "-12345678901234567890.123456789",
        "[{\"price\":10000000000000000000000000}]"
      })
  void areReadAndCanBeWrittenAgain(String kept) {
    DraftEntry entry = DraftRows.entry(row(kept, prefilled("30")));

    assertThat(entry.value().map(JsonText::canonical)).contains(kept);
    assertThat(DraftRows.row(DRAFT, entry).value()).isEqualTo(kept);
    assertThat(Prefilled.same(entry.value(), Optional.of(1))).isFalse();
  }

  @Test
  void areReadHoweverLongTheyWereWrittenOut() {
    String longest = "9".repeat(100) + "0".repeat(100);

    assertThat(DraftRows.entry(row(longest, prefilled(longest))).value()).isPresent();
  }
}
