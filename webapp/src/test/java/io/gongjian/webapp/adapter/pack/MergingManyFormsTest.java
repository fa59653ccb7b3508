package io.gongjian.webapp.adapter.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Forms of any number of bundles and days are merged in little memory. */
class MergingManyFormsTest {

  /** 20 in the build; {@code -Dgongjian.merged.bundles} for more. */
  private static final int BUNDLES = Integer.getInteger("gongjian.merged.bundles", 20);

  private static final int DAYS = 60;

  @Test
  void thousandsOfFormsOfManyDaysFitInto256Megabytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                MergingManyForms.class.getName(),
                String.valueOf(BUNDLES),
                String.valueOf(DAYS))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
  }
}
