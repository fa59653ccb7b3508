package io.gongjian.engine.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.fact.Fact;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  private static final String TEXT =
      """
      {"answer":{},"asOf":"2026-01-01","declaredUnknown":["land.zones"],"engine":"0.1.0",\
      "facts":[\
      {"fact":"a.amount","origin":null,"source":"applicant","type":"decimal","unit":"万元","value":30.5},\
      {"fact":"a.choice","origin":"证照一号","source":"licence","type":"enum","unit":null,"value":"new"},\
      {"fact":"a.day","origin":null,"source":"applicant","type":"date","unit":null,"value":"2026-01-31"},\
      {"fact":"a.flag","origin":null,"source":"outcome","type":"boolean","unit":null,"value":true},\
      {"fact":"a.set","origin":null,"source":"applicant","type":"set","unit":null,"value":["x","y"]},\
      {"fact":"a.text","origin":null,"source":"project","type":"string","unit":null,"value":"甲"}],\
      "pack":{"hash":"ab","id":"hainan","version":"1"},"region":"460000","schema":1}""";

  @Test
  void tellsWhatTheDeterminationWasMadeFrom() {
    ReceiptHead head = ReceiptReader.head(new Receipt(TEXT));

    assertThat(head.engine()).isEqualTo(new EngineVersion("0.1.0"));
    assertThat(head.pack().id()).isEqualTo("hainan");
    assertThat(head.region()).isEqualTo(new RegionCode("460000"));
    assertThat(head.asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(head.facts().declaredUnknown()).containsExactly(new FactId("land.zones"));
    assertThat(head.facts().facts().values())
        .extracting(Fact::value)
        .containsExactly(
            FactValue.Amount.of("30.5"),
            new FactValue.Choice("new"),
            new FactValue.Day(LocalDate.of(2026, 1, 31)),
            new FactValue.Flag(true),
            new FactValue.Choices(List.of("x", "y")),
            new FactValue.Text("甲"));
    assertThat(head.facts().find(new FactId("a.choice")))
        .contains(
            new Fact(
                new FactId("a.choice"),
                new FactValue.Choice("new"),
                FactSource.LICENCE,
                Optional.of("证照一号"),
                Optional.empty()));
  }

  @Test
  void itsNumberIsTheSha256OfItsBytes() {
    assertThat(new Receipt("工").hash())
        .isEqualTo("bb6a90660bf98c4df4508da7b222d59c8eb711362f563fdf3f23fdd895576479");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"schema\":3}",
        "{\"schema\":2}",
        "{\"schema\":1}",
        "{\"schema\":\"1\"}",
        "{\"schema\":1,\"facts\":3}"
      })
  void refusesWhatIsNoReceipt(String text) {
    assertThatThrownBy(() -> ReceiptReader.head(new Receipt(text)))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining("GJ2002");
  }
}
