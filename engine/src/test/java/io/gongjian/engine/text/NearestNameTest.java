package io.gongjian.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> FACTS =
      List.of("invest.amount", "building.height", "building.floors");

  @Test
  void findsTheNameThatWasMistyped() {
    assertThat(NearestName.of("invest.amuont", FACTS)).contains("invest.amount");
    assertThat(NearestName.of("building.hight", FACTS)).contains("building.height");
    assertThat(NearestName.of("Building.Floors", FACTS)).contains("building.floors");
  }

  @Test
  void findsNothingWhenNothingIsNear() {
    assertThat(NearestName.of("colour", FACTS)).isEmpty();
    assertThat(NearestName.of("", FACTS)).isEmpty();
    assertThat(NearestName.of("x".repeat(100_000), FACTS)).isEmpty();
    assertThat(NearestName.of("invest.amount", List.of())).isEmpty();
  }
}
