package io.gongjian.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.SlotValues;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettingGoOfFactsTest {

  private static final int PROJECTS = 2_000;
  private static final int MOST_KEPT = 64;

  @Test
  void sessionsThatServeOneProjectAfterAnotherForgetThem() {
    Pack pack =
        new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
    RuleBook book =
        RuleBookReader.read(RowProgram.of(RowKind.MATTER, pack, LocalDate.of(2026, 11, 1)))
            .orElseThrow();
    DroolsBase base = DroolsBase.build(book);
    List<WeakReference<SlotValues>> projects = new ArrayList<>();

    for (int project = 0; project < PROJECTS; project++) {
      SlotValues values = new SlotValues(book.layout());
      projects.add(new WeakReference<>(values));
      try (RuleSession session = base.open()) {
        session.fire(0, values, new long[(book.capacity() >> 6) + 1]);
      }
    }
    System.gc();

    assertThat(projects).filteredOn(project -> project.get() != null).hasSizeLessThan(MOST_KEPT);
  }
}
