package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.refusal.Refusal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A park that extends a city, which extends a province, loaded from folders that are edited. */
class LoadingParksTest extends LoadedPacks {

  private static final String PARK =
      """
      id: test_park
      schema: 1
      version: "1"
      region: "990101"
      validFrom: 2022-01-01
      title: {zh: 园区, en: Park}
      extends: test_city
      """;

  LoadingParksTest(@TempDir Path folder) {
    super(folder);
  }

  @Test
  void aParkServesOverItsCityAndOverTheVersionThatTheCityServedLast() {
    packs.write("test_park/pack.yaml", PARK);
    load();
    PackReference before = serves(CITY_DISTRICT);

    assertThat(before.id()).isEqualTo("test_park");
    assertThat(id(CITY)).isEqualTo("test_city");

    packs.edit(CITY_TABLE, "\"true\"", "\"> > 1\"");
    packs.edit("test_park/pack.yaml", "version: \"1\"", "version: \"2\"");
    load();

    assertThat(serves(CITY_DISTRICT).version()).isEqualTo("2");
    assertThat(serves(CITY_DISTRICT).hash()).isNotEqualTo(before.hash());
    assertThat(kept).containsKeys(before, serves(CITY_DISTRICT));
  }

  @Test
  void aParkWhosePackHasNeverServedIsNotAnsweredByItsCity() {
    packs.write("test_park/pack.yaml", PARK.replace("version: \"1\"", "version: [1]"));
    load();

    assertThat(refusal(CITY_DISTRICT)).contains(new Refusal.PackNotServed("990101", "test_park"));
    assertThat(id(CITY)).isEqualTo("test_city");
  }

  @Test
  void packsThatExtendOneAnotherInACircleServeNowhereAndAreTold() {
    packs.write("test_park/pack.yaml", PARK.replace("extends: test_city", "extends: test_block"));
    packs.write(
        "test_block/pack.yaml",
        PARK.replace("extends: test_city", "extends: test_park")
            .replace("test_park\nschema", "test_block\nschema"));
    load();

    assertThat(refusal(CITY_DISTRICT)).isPresent();
    assertThat(id(CITY)).isEqualTo("test_city");
  }
}
