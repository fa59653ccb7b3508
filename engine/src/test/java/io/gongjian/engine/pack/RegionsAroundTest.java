package io.gongjian.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsAroundTest {

  private static final List<RegionCode> SOME =
      List.of("460000", "460100", "460105", "460200", "469000", "469023", "350000", "350105")
          .stream()
          .map(RegionCode::new)
          .toList();

  @ParameterizedTest
  @ValueSource(strings = {"460000", "460100", "460105", "469000", "469023", "350105"})
  void areThoseThatCoverIt(String code) {
    RegionCode region = new RegionCode(code);

    assertThat(SOME.stream().filter(region.around()::contains).collect(Collectors.toSet()))
        .isEqualTo(SOME.stream().filter(one -> one.covers(region)).collect(Collectors.toSet()));
    assertThat(region.around()).allMatch(one -> one.covers(region)).contains(region);
  }
}
