package io.gongjian.webapp.adapter.persistence.pack;

import static io.gongjian.webapp.adapter.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MyBatisPackVersionsIT {

  private final MyBatisPackVersions versions =
      new MyBatisPackVersions(StoreFixture.database(), Clock.fixed(MORNING, ZoneOffset.UTC));

  @Test
  void anOverlayIsReadBackWithThePackItExtends() {
    PackSource haikou = new PacksFolder(Path.of("..", "packs"), new PackLoader()).source("haikou");
    PackReference reference = new PackReference("haikou", "1", haikou.hash());

    versions.keep(reference, haikou);
    versions.keep(reference, haikou);

    PackSource found = versions.find(reference).orElseThrow();
    assertThat(found.hash()).isEqualTo(haikou.hash());
    assertThat(found.own().paths()).isEqualTo(haikou.own().paths());
    assertThat(found.base().orElseThrow().paths())
        .isEqualTo(haikou.base().orElseThrow().paths())
        .isNotEmpty();
  }

  @Test
  void theVersionThatServedLastIsFoundByThePackUntilItIsTakenAwayAndAfter() {
    PackReference first = kept("first_hash");
    PackReference second = kept("second_hash");

    versions.note(List.of(second), Set.of("served_once"));
    versions.note(List.of(first), Set.of("served_once"));
    assertThat(versions.find("served_once").orElseThrow().own().find("README.md").orElseThrow())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("first_hash");
    assertThat(versions.list()).contains("served_once");

    versions.note(List.of(), Set.of());
    assertThat(versions.list()).doesNotContain("served_once");
    assertThat(versions.find("served_once")).isPresent();
    assertThat(versions.find("never_served")).isEmpty();
  }

  private PackReference kept(String readme) {
    PackFiles files =
        PackFiles.of("served_once", Map.of("README.md", readme.getBytes(StandardCharsets.UTF_8)));
    PackSource source = new PackSource(files, Optional.empty());
    PackReference reference = new PackReference("served_once", readme, source.hash());
    versions.keep(reference, source);
    return reference;
  }

  @Test
  void whatWasNotKeptIsNotFound() {
    assertThat(versions.find(new PackReference("hainan", "1", "0".repeat(64)))).isEmpty();
  }
}
