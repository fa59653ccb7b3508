package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPacksTest {

  private static final PackLoader LOADER = new PackLoader();

  private static final Map<String, PackLoading> LOADED = new ConcurrentHashMap<>();

  private static PackLoading loaded(BrokenPack broken) {
    return LOADED.computeIfAbsent(broken.name(), name -> LOADER.load(broken.source()));
  }

  static Stream<BrokenPack> broken() {
    return BrokenPack.all().stream().filter(pack -> !pack.needsMoreThanLoading());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void tellsTheOneFaultWithItsPlace(BrokenPack broken) {
    List<PackFault> faults = loaded(broken).faults();

    assertThat(faults)
        .as(broken.title())
        .anySatisfy(
            fault -> {
              assertThat(fault.code()).isEqualTo(broken.code());
              assertThat(fault.place().pack() + "/" + fault.place().file())
                  .isEqualTo(broken.file());
              assertThat(fault.place().line()).isEqualTo(broken.line());
            });
  }

  @ParameterizedTest
  @MethodSource("broken")
  void tellsNothingBesidesThatFault(BrokenPack broken) {
    List<PackFault> faults = loaded(broken).faults();

    assertThat(faults)
        .filteredOn(fault -> fault.isError() || !broken.code().severity().equals(Severity.ERROR))
        .extracting(PackFault::code)
        .filteredOn(code -> broken.code() != FaultCode.MORE_FAULTS || code == broken.code())
        .containsOnly(broken.code())
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void namesWhatIsThereAndWhatWasMeantInBothLanguages(BrokenPack broken) {
    PackFault told =
        loaded(broken).faults().stream()
            .filter(fault -> fault.code() == broken.code())
            .findFirst()
            .orElseThrow();

    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String sentence = told.what(locale) + told.mend(locale);
      assertThat(broken.names()).allSatisfy(name -> assertThat(sentence).contains(name));
      assertThat(sentence).doesNotContainPattern("\\{[0-9]}").doesNotContain("§");
    }
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesThePackForAnErrorAndLoadsItDespiteAWarning(BrokenPack broken) {
    PackLoading loading = loaded(broken);

    assertThat(loading.pack().isEmpty()).isEqualTo(broken.code().severity() == Severity.ERROR);
  }

  @Test
  void areMoreThanSixty() {
    assertThat(broken().filter(pack -> pack.code().severity() == Severity.ERROR).count())
        .isGreaterThan(60);
  }
}
