package io.gongjian.engine.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.Derivation.Band;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationTest {

  private static final LocalText TEXT = new LocalText("文", "text");
  private static final FactId ONE = new FactId("a.one");
  private static final FactId OTHER = new FactId("a.other");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

  @Test
  void computesEachKindOfFormula() {
    assertThat(of(new Derivation.Sum(List.of(ONE, OTHER)), 250, 1000)).hasValue("1250");
    assertThat(of(new Derivation.Difference(ONE, OTHER), 250, 1000)).hasValue("-750");
    assertThat(of(new Derivation.Product(ONE, OTHER, new BigDecimal("0.01")), 250, 20))
        .hasValue("50");
    assertThat(of(new Derivation.Share(ONE, OTHER, 6), 250, 1000)).hasValue("25");
    assertThat(of(new Derivation.Share(ONE, OTHER, 2), 1, 3)).hasValue("33.33");
    assertThat(of(new Derivation.Minimum(List.of(ONE, OTHER)), 250, 1000)).hasValue("250");
    assertThat(of(new Derivation.Maximum(List.of(ONE, OTHER)), 250, 1000)).hasValue("1000");
  }

  @Test
  void saysNothingOfAShareOfNothing() {
    assertThat(of(new Derivation.Share(ONE, OTHER, 6), 0, 0)).hasValue("0");
    assertThat(of(new Derivation.Share(ONE, OTHER, 6), 5, 0)).isEmpty();
  }

  @Test
  void saysNothingWhileAFactIsUnknown() {
    Derivation sum = new Derivation.Sum(List.of(ONE, OTHER));

    assertThat(sum.from(fact -> fact.equals(ONE) ? BigDecimal.ONE : null, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-01, 5",
    "2021-03-02, 4.9972",
    "2021-02-28, 5.0027",
    "2026-03-01, 0",
    "2026-03-02, -0.0027",
    "2024-02-29, 2.0027",
  })
  void countsAYearAsFullOnItsDayAndNotBefore(LocalDate since, String years) {
    assertThat(new Derivation.Age(ONE).of(List.of(since), TODAY).map(DerivationTest::text))
        .hasValue(years);
  }

  @Test
  void countsDaysFromTheOneToTheOther() {
    Derivation days = new Derivation.Days(ONE, OTHER);

    assertThat(days.of(List.of(TODAY, TODAY.plusDays(30)), TODAY).map(DerivationTest::text))
        .hasValue("30");
    assertThat(days.of(List.of(TODAY, TODAY.minusDays(1)), TODAY).map(DerivationTest::text))
        .hasValue("-1");
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "99.99, 3", "100, 2", "999.99, 2", "1000, 1", "5000000, 1"})
  void takesTheRateOfTheBandInWhichANumberLies(BigDecimal number, String rate) {
    Derivation bands =
        new Derivation.Bands(
            ONE,
            List.of(
                new Band(Optional.of(BigDecimal.valueOf(100)), BigDecimal.valueOf(3)),
                new Band(Optional.of(BigDecimal.valueOf(1000)), BigDecimal.valueOf(2)),
                new Band(Optional.empty(), BigDecimal.ONE)));

    assertThat(bands.of(List.of(number), TODAY).map(DerivationTest::text)).hasValue(rate);
  }

  @Test
  void standsBehindTheFactsThatItFollowsFromWhateverTheOrderOfTheVocabulary() {
    FactId share = new FactId("z.share");
    FactId excess = new FactId("z.excess");
    Vocabulary vocabulary =
        new Vocabulary(
            List.of(),
            List.of(
                number(share).derivedBy(new Derivation.Share(excess, OTHER, 6)),
                number(excess).derivedBy(new Derivation.Difference(ONE, OTHER)),
                number(ONE),
                number(OTHER)));

    assertThat(vocabulary.derived()).extracting(FactDefinition::id).containsExactly(excess, share);
    assertThat(vocabulary.inputs(share)).containsExactlyInAnyOrder(ONE, OTHER);
    assertThat(vocabulary.inputs(ONE)).containsExactly(ONE);
    assertThat(vocabulary.get(share).isAsked()).isFalse();
  }

  private static FactDefinition number(FactId id) {
    return new FactDefinition(
        id,
        FactType.DECIMAL,
        Optional.empty(),
        TEXT,
        TEXT,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<String> of(Derivation derivation, int one, int other) {
    return derivation
        .of(List.of(BigDecimal.valueOf(one), BigDecimal.valueOf(other)), TODAY)
        .map(DerivationTest::text);
  }

  private static @Nullable String text(Object number) {
    return new FactValue.Amount((BigDecimal) number).toString();
  }
}
