package io.gongjian.rules.table;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Sorts the rows of a book by the matters they are about. */
public final class MatterBookReader {

  private final RuleBook book;
  private final OpenTermValues terms;
  private final TextsInForce texts;

  private MatterBookReader(RuleBook book) {
    RowProgram program = book.program();
    this.book = book;
    this.terms = new OpenTermValues(program.pack(), program.asOf());
    this.texts = new TextsInForce(program.pack(), program.asOf());
  }

  /** Reads what the rows of {@code book} say of matters. */
  public static MatterBook read(RuleBook book) {
    return new MatterBookReader(book).read();
  }

  private MatterBook read() {
    Pack pack = book.pack();
    Map<MatterId, MatterPlan> plans = new LinkedHashMap<>();
    for (Matter matter : pack.matters().values()) {
      plans.put(matter.id(), plan(matter));
    }
    return new MatterBook(
        book,
        plans,
        select(row -> row.table().decides() == Decision.PROCESS),
        select(row -> row.table().decides() == Decision.TARGET),
        terms.regionFacts(),
        terms.promisedLimits(),
        Stream.of(Decision.PROCESS, Decision.TARGET)
            .flatMap(about -> texts.of(about).stream())
            .toList());
  }

  private MatterPlan plan(Matter matter) {
    Input applicability = new Input.OfMatter(matter.id());
    Input situations = new Input.OfSituations(matter.id());
    Predicate<TypedRow> own = row -> row.table().matter().filter(matter.id()::equals).isPresent();
    Predicate<TypedRow> material =
        row ->
            row.table().decides() == Decision.MATERIAL
                && (own.test(row)
                    || (row.table().matter().isEmpty()
                        && row.table().appliesTo().contains(matter.kind())));
    return new MatterPlan(
        matter,
        slot(applicability),
        slot(situations),
        book.program().knownFrom(applicability) - 1,
        book.program().knownFrom(situations) - 1,
        select(own.and(row -> row.row().then() instanceof Effect.Required)),
        select(own.and(row -> row.row().then() instanceof Effect.Exempt)),
        select(own.and(row -> row.row().then() instanceof Effect.InSituation)),
        select(material),
        select(own.and(row -> row.row().then() instanceof Effect.HasLimit)),
        texts.catalogueLimit(matter),
        texts.ofApplicability(matter),
        texts.of(matter, Decision.SITUATION),
        Stream.of(texts.of(matter, Decision.MATERIAL), texts.ofLimit(matter))
            .flatMap(Optional::stream)
            .toList(),
        select(own.and(row -> row.row().then() instanceof Effect.Charges)));
  }

  private int slot(Input outcome) {
    return book.layout().has(outcome.name()) ? book.layout().of(outcome.name()) : -1;
  }

  private List<TypedRow> select(Predicate<TypedRow> wanted) {
    return book.rows().stream().filter(wanted).toList();
  }
}
