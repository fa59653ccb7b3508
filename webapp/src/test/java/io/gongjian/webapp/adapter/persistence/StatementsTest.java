package io.gongjian.webapp.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no statement does. */
class StatementsTest {

  private static final Path MAPPERS =
      Path.of("src/main/resources/io/gongjian/webapp/adapter/persistence");

  @Test
  void nonePassesOverWhatTheDatabaseRefusesOrRemovesARowToPutAnotherInItsPlace()
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(MAPPERS)) {
      files = all.filter(file -> file.toString().endsWith(".xml")).toList();
    }
    assertThat(files).hasSizeGreaterThan(6);
    for (Path file : files) {
      String text = Files.readString(file).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
      assertThat(text).as(file.toString()).doesNotContain("INSERT IGNORE", "REPLACE INTO");
    }
  }
}
