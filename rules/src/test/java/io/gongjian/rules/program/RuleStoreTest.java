package io.gongjian.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of every kind are kept together, each program once. */
class RuleStoreTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final Pack PACK =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
  private final RuleStore store = new RuleStore(8);

  @Test
  void aProgramIsCompiledOnceForAllDaysOfItsSpan() {
    CompiledRows rows = store.rows(RowProgram.of(RowKind.FIELD, PACK, DAY));

    assertThat(store.rows(RowProgram.of(RowKind.FIELD, PACK, DAY.plusDays(1)))).isSameAs(rows);
    assertThat(decider(DAY)).isSameAs(decider(DAY.plusDays(1)));
  }

  @Test
  void programsOfOtherKindsMattersOrDaysAreOthers() {
    List<MatterId> one = List.of(PACK.forms().definitions().keySet().iterator().next());

    assertThat(store.rows(RowProgram.of(RowKind.FIELD, PACK, one, DAY)))
        .isNotSameAs(store.rows(RowProgram.of(RowKind.FIELD, PACK, DAY)));
    assertThat(decider(DAY)).isNotSameAs(decider(LocalDate.of(2010, 1, 1)));
    assertThat(decider(DAY).book().program().key().kind()).isEqualTo(RowKind.MATTER);
  }

  private CompiledRows decider(LocalDate day) {
    return store.decider(RowKind.MATTER, PACK, day, CompiledRows.class, rows -> rows);
  }
}
