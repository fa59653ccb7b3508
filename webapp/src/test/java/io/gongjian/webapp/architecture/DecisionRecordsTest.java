package io.gongjian.webapp.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was decided is numbered, says where it stands and fits on a page. */
class DecisionRecordsTest {
  private static final Path RECORDS = Path.of("..", "docs", "adr");
  private static final int A_PAGE = 70;

  @Test
  void everyRecordHasANumberOfItsOwn() throws IOException {
    assertThat(names())
        .hasSizeGreaterThan(3)
        .allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
    assertThat(names()).extracting(name -> name.substring(0, 4)).doesNotHaveDuplicates();
  }

  @Test
  void everyRecordHasItsNumberItsPartsAndAPageAtMost() throws IOException {
    for (String name : names()) {
      List<String> lines = Files.readAllLines(RECORDS.resolve(name));
      assertThat(lines.get(0)).as(name).startsWith("# " + name.substring(0, 4) + " ");
      assertThat(lines).as(name).hasSizeLessThanOrEqualTo(A_PAGE);
      assertThat(lines).as(name).anyMatch(line -> line.startsWith("- Status: "));
      assertThat(lines).as(name).anyMatch(line -> line.startsWith("- Implementation: "));
      assertThat(lines)
          .as(name)
          .contains("## Context", "## Decision", "## Trade-offs", "## Alternatives");
    }
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(RECORDS)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
