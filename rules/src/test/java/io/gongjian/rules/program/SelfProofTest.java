package io.gongjian.rules.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.rules.drools.DroolsBase;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.TypedRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A base that lost or changed a row does not serve, whatever its rows decide. */
class SelfProofTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final Pack PACK =
      new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();

  @ParameterizedTest
  @EnumSource(RowKind.class)
  void passesRowsAsTheyAre(RowKind kind) {
    assertThat(SelfProof.check(CompiledRows.of(RowProgram.of(kind, PACK, DAY)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(RowKind.class)
  void namesTheRowThatTheBaseLostAndWhatItReads(RowKind kind) {
    RuleBook book = book(kind);
    TypedRow lost = rowWithTests(book);
    List<TypedRow> rows = new ArrayList<>(book.rows());
    rows.remove(lost);

    assertThat(SelfProof.check(with(book, rows)))
        .hasValueSatisfying(
            failure ->
                assertThat(failure)
                    .contains(lost.row().id().toString())
                    .contains(book.layout().name(lost.tests().get(0).slot()))
                    .contains("HOLDS"));
  }

  @ParameterizedTest
  @EnumSource(RowKind.class)
  void namesTheRowThatTheBaseFiresTooOften(RowKind kind) {
    RuleBook book = book(kind);
    TypedRow changed = rowWithTests(book);
    List<TypedRow> rows = new ArrayList<>(book.rows());
    rows.set(
        rows.indexOf(changed),
        new TypedRow(
            changed.number(), changed.stratum(), changed.table(), changed.row(), List.of()));

    assertThat(SelfProof.check(with(book, rows)))
        .hasValueSatisfying(failure -> assertThat(failure).contains(changed.row().id().toString()));
  }

  /** Of each hundredth row, each condition in turn: none is so hidden that nobody misses it. */
  @ParameterizedTest
  @EnumSource(RowKind.class)
  void namesTheRowThatLostOneConditionWhicheverItIs(RowKind kind) {
    RuleBook book = book(kind);
    for (int at = 0; at < book.rows().size(); at += 100) {
      TypedRow whole = book.rows().get(at);
      for (TypedRow.Test lost : whole.tests()) {
        List<TypedRow.Test> tests = new ArrayList<>(whole.tests());
        tests.remove(lost);
        List<TypedRow> rows = new ArrayList<>(book.rows());
        rows.set(
            at, new TypedRow(whole.number(), whole.stratum(), whole.table(), whole.row(), tests));

        assertThat(SelfProof.check(with(book, rows)))
            .as("%s without its condition on %s", whole.row().id(), book.layout().name(lost.slot()))
            .hasValueSatisfying(
                failure -> assertThat(failure).contains(whole.row().id().toString()));
      }
    }
  }

  private RuleBook book(RowKind kind) {
    return RuleBookReader.read(RowProgram.of(kind, PACK, DAY)).orElseThrow();
  }

  private static TypedRow rowWithTests(RuleBook book) {
    return book.rows().stream().filter(row -> row.tests().size() > 1).findFirst().orElseThrow();
  }

  private static CompiledRows with(RuleBook book, List<TypedRow> rows) {
    return new CompiledRows(
        book,
        DroolsBase.build(new RuleBook(book.program(), book.layout(), rows, book.strataStarts())));
  }
}
