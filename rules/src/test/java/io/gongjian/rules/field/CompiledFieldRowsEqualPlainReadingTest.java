package io.gongjian.rules.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackLoading;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.row.InputValue;
import io.gongjian.engine.row.ProgramRow;
import io.gongjian.engine.row.RowKind;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.row.RowStandings;
import io.gongjian.engine.table.Input;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The compiled rows of fields against the same rows read one by one, on random answers. */
class CompiledFieldRowsEqualPlainReadingTest {

  private static final int ROUNDS = Integer.getInteger("gongjian.field.rounds", 200);
  private static final int THREADS = 8;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final Path PROVINCE =
      Path.of("../engine/src/test/resources/packs/test-valid/test_province");

  private final DroolsFieldRows compiled = new DroolsFieldRows(new RuleStore(16));
  private final LongAdder held = new LongAdder();
  private final LongAdder open = new LongAdder();

  @Test
  void onRandomAnswersToTablesDrawnAtRandom() {
    SplittableRandom random = new SplittableRandom(11);
    for (int table = 0; table < 10; table++) {
      Pack pack = provinceWith(RandomFieldTable.text(random));
      RowProgram program = RowProgram.of(RowKind.FIELD, pack, pack.matters().keySet(), DAY);
      assertThat(program.rows()).hasSizeGreaterThan(60);
      RuleBook book = RuleBookReader.read(program).orElseThrow();
      for (int round = 0; round < ROUNDS; round++) {
        compare(program, book, new RandomInputs(pack, random.nextLong()));
      }
    }
    assertThat(held.sum()).isGreaterThan(80L * ROUNDS);
    assertThat(open.sum()).isGreaterThan(80L * ROUNDS);
  }

  @Test
  void onRandomAnswersToTheFormsOfHainan() {
    Pack pack =
        new PacksFolder(Path.of("../packs"), new PackLoader()).load("hainan").pack().orElseThrow();
    RowProgram program = RowProgram.of(RowKind.FIELD, pack, pack.matters().keySet(), DAY);
    RuleBook book = RuleBookReader.read(program).orElseThrow();
    assertThat(program.rows()).hasSizeGreaterThan(200);
    SplittableRandom random = new SplittableRandom(13);
    for (int round = 0; round < 4 * ROUNDS; round++) {
      compare(program, book, new RandomInputs(pack, random.nextLong()));
    }
    assertThat(held.sum()).isGreaterThan(80L * ROUNDS);
    assertThat(open.sum()).isGreaterThan(80L * ROUNDS);
  }

  @Test
  void onManyThreadsAtOnce() throws InterruptedException, ExecutionException {
    Pack pack = provinceWith(RandomFieldTable.text(new SplittableRandom(12)));
    RowProgram program = RowProgram.of(RowKind.FIELD, pack, pack.matters().keySet(), DAY);
    RuleBook book = RuleBookReader.read(program).orElseThrow();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        long seed = thread;
        work.add(
            () -> {
              SplittableRandom random = new SplittableRandom(seed);
              for (int round = 0; round < ROUNDS; round++) {
                compare(program, book, new RandomInputs(pack, random.nextLong()));
              }
              return true;
            });
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void compare(RowProgram program, RuleBook book, RandomInputs inputs) {
    Map<Input, InputValue> drawn = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
    for (int stratum = 0; stratum < program.strata(); stratum++) {
      RowStandings standings =
          compiled.stand(program, stratum, input -> drawn.computeIfAbsent(input, inputs::of));
      BitSet holds = new BitSet();
      BitSet possible = new BitSet();
      for (ProgramRow row : program.rows(stratum)) {
        Truth standing = plain(book, row, drawn, inputs);
        holds.set(row.number(), standing == Truth.HOLDS);
        possible.set(row.number(), standing != Truth.FAILS);
      }
      assertThat(standings.holds()).as("%s", drawn).isEqualTo(holds);
      assertThat(standings.possible()).as("%s", drawn).isEqualTo(possible);
      held.add(holds.cardinality());
      open.add(possible.cardinality() - holds.cardinality());
    }
  }

  private static Truth plain(
      RuleBook book, ProgramRow row, Map<Input, InputValue> drawn, RandomInputs inputs) {
    TypedRow typed = book.rows().get(row.number());
    assertThat(typed.row().id()).isEqualTo(row.row().id());
    SlotValues values = new SlotValues(book.layout());
    row.table()
        .columns()
        .forEach(
            column ->
                values.set(
                    book.layout().of(column.input().name()),
                    DroolsFieldRows.value(drawn.computeIfAbsent(column.input(), inputs::of))));
    for (int slot = 0; slot < book.layout().size(); slot++) {
      if (book.layout().input(slot) instanceof Input.OfOrder order) {
        Object one = value(new Input.OfFact(order.fact()), drawn, inputs);
        Object other = value(new Input.OfFact(order.than()), drawn, inputs);
        values.set(slot, one == null || other == null ? null : ColumnType.order(one, other));
      }
    }
    return typed.standing(values);
  }

  private static @Nullable Object value(
      Input input, Map<Input, InputValue> drawn, RandomInputs inputs) {
    return DroolsFieldRows.value(drawn.computeIfAbsent(input, inputs::of));
  }

  private static Pack provinceWith(String table) {
    PackFiles valid = PackFiles.read(PROVINCE);
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    String vocabulary = new String(files.get("vocabulary.yaml"), StandardCharsets.UTF_8);
    files.put(
        "vocabulary.yaml",
        vocabulary
            .replaceFirst(
                "(?m)^(.*id: invest\\.amount,.*)$",
                "$1\n" + RandomFieldTable.COMPARED.stripTrailing())
            .getBytes(StandardCharsets.UTF_8));
    files.put("tables/fields.yaml", table.getBytes(StandardCharsets.UTF_8));
    PackLoading loading =
        new PackLoader().load(PackFiles.of("test_province", files), Optional.empty());
    return loading
        .pack()
        .orElseThrow(() -> new AssertionError("not loaded " + loading.faults() + table));
  }
}
