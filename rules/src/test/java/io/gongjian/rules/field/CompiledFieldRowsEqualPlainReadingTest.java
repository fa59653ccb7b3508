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
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.rules.cell.ColumnType;
import io.gongjian.rules.cell.Truth;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.RuleBookReader;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
  private static final Path PACKS = Path.of("../engine/src/test/resources/packs/test-valid");
  private static final Input ZONE = new Input.OfFact(new FactId("city.zone"));
  private static final FactId TERM = new FactId("term.small_investment");

  /** What the term is in each zone. */
  private static final Map<String, BigDecimal> FILLED =
      Map.of("core", new BigDecimal("5"), "port", new BigDecimal("9"), "hills", BigDecimal.TEN);

  private final DroolsFieldRows compiled = new DroolsFieldRows(new RuleStore(16));
  private final LongAdder held = new LongAdder();
  private final LongAdder open = new LongAdder();

  @Test
  void onRandomAnswersToTablesDrawnAtRandom() {
    SplittableRandom random = new SplittableRandom(11);
    for (int table = 0; table < 10; table++) {
      Pack pack = cityWith(RandomFieldTable.text(random));
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
    Pack pack = cityWith(RandomFieldTable.text(new SplittableRandom(12)));
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
          compiled.stand(program, stratum, input -> known(input, drawn, inputs));
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
                    DroolsFieldRows.value(known(column.input(), drawn, inputs))));
    for (int slot = 0; slot < book.layout().size(); slot++) {
      if (book.layout().input(slot) instanceof Input.OfOrder order) {
        Object one = DroolsFieldRows.value(known(new Input.OfFact(order.fact()), drawn, inputs));
        Set<Object> others = others(order.than(), drawn, inputs);
        values.set(slot, one == null ? null : order(one, others));
      }
    }
    return typed.standing(values);
  }

  /**
   * How a value stands to all that another may be; null where that differs, or nothing is known.
   */
  private static @Nullable Object order(Object one, Set<Object> others) {
    Set<Object> orders = new HashSet<>();
    others.forEach(other -> orders.add(ColumnType.order(one, other)));
    return orders.size() == 1 ? orders.iterator().next() : null;
  }

  private static Set<Object> others(
      FactId than, Map<Input, InputValue> drawn, RandomInputs inputs) {
    if (than.equals(TERM)) {
      Object zone = DroolsFieldRows.value(known(ZONE, drawn, inputs));
      return zone == null
          ? Set.copyOf(FILLED.values())
          : Set.of(Objects.requireNonNull(FILLED.get(zone)));
    }
    Object other = DroolsFieldRows.value(known(new Input.OfFact(than), drawn, inputs));
    return other == null ? Set.of() : Set.of(other);
  }

  /** What is known of an input: drawn once, but for the term, which follows from the zone. */
  private static InputValue known(Input input, Map<Input, InputValue> drawn, RandomInputs inputs) {
    InputValue before = drawn.get(input);
    if (before != null) {
      return before;
    }
    InputValue value;
    if (input instanceof Input.OfFact fact && fact.fact().equals(TERM)) {
      Set<Object> possible = others(TERM, drawn, inputs);
      value =
          possible.size() == 1
              ? new InputValue.Known(new FactValue.Amount((BigDecimal) possible.iterator().next()))
              : InputValue.UNKNOWN;
    } else {
      value = inputs.of(input);
    }
    drawn.put(input, value);
    return value;
  }

  private static Pack cityWith(String table) {
    Map<String, byte[]> province = files("test_province");
    edit(
        province,
        "vocabulary.yaml",
        "(?m)^(.*id: invest\\.amount,.*)$",
        "$1\n" + RandomFieldTable.COMPARED.stripTrailing());
    edit(province, "open-terms.yaml", "default: 30", "default: 10");
    province.put("tables/fields.yaml", table.getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> city = files("test_city");
    edit(
        city,
        "vocabulary/city.yaml",
        "    facts:",
        "    facts:\n      - {id: city.zone, type: enum, title: {zh: 区, en: Zone}, question: {zh: 哪区？,"
            + " en: Where?}, values: {core: {zh: 核, en: Core}, port: {zh: 港, en: Port}, hills: {zh:"
            + " 丘, en: Hills}}}");
    edit(city, "fills.yaml", "fills:", "fills:" + fill("core") + fill("port"));
    PackLoading loading =
        new PackLoader()
            .load(
                PackFiles.of("test_city", city),
                Optional.of(PackFiles.of("test_province", province)));
    return loading
        .pack()
        .orElseThrow(() -> new AssertionError("not loaded " + loading.faults() + table));
  }

  private static String fill(String zone) {
    return "\n  - {term: small_investment, value: %s, where: {city.zone: %s}, from: 2021-01-01, cite: [city_notice#1]}"
        .formatted(FILLED.get(zone), zone);
  }

  private static Map<String, byte[]> files(String pack) {
    PackFiles valid = PackFiles.read(PACKS.resolve(pack));
    Map<String, byte[]> files = new TreeMap<>();
    valid.paths().forEach(path -> files.put(path, valid.find(path).orElseThrow()));
    return files;
  }

  private static void edit(Map<String, byte[]> files, String file, String find, String with) {
    String before = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
    String after = before.replaceFirst(find, with);
    assertThat(after).isNotEqualTo(before);
    files.put(file, after.getBytes(StandardCharsets.UTF_8));
  }
}
