package io.gongjian.webapp.persistence.pack;

import static io.gongjian.webapp.persistence.StoreFixture.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.webapp.persistence.StoreFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
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
  void whatWasNotKeptIsNotFound() {
    assertThat(versions.find(new PackReference("hainan", "1", "0".repeat(64)))).isEmpty();
  }
}
