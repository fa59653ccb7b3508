package io.gongjian.rules.table;

import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.row.RowProgram;
import io.gongjian.engine.table.Decision;
import io.gongjian.engine.table.Effect;
import io.gongjian.engine.table.Input;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sorts the rows of a book by the matters they are about. */
public final class MatterBookReader {

  private final RuleBook book;
  private final OpenTermValues terms;
  private final TextsInForce texts;
  private final Map<MatterId, List<TypedRow>> own;
  private final List<TypedRow> shared;

  private MatterBookReader(RuleBook book) {
    RowProgram program = book.program();
    this.book = book;
    this.terms = new OpenTermValues(program.pack(), program.asOf());
    this.texts = new TextsInForce(program.pack(), program.asOf());
    this.own =
        book.rows().stream()
            .filter(row -> row.table().matter().isPresent())
            .collect(Collectors.groupingBy(row -> row.table().matter().orElseThrow()));
    this.shared = select(row -> row.table().matter().isEmpty());
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
    return new MatterPlan(
        matter,
        slot(applicability),
        slot(situations),
        book.program().knownFrom(applicability) - 1,
        book.program().knownFrom(situations) - 1,
        own(matter, Effect.Required.class),
        own(matter, Effect.Exempt.class),
        own(matter, Effect.InSituation.class),
        materials(matter),
        own(matter, Effect.HasLimit.class),
        texts.catalogueLimit(matter),
        texts.ofApplicability(matter),
        texts.of(matter, Decision.SITUATION),
        Stream.of(texts.of(matter, Decision.MATERIAL), texts.ofLimit(matter))
            .flatMap(Optional::stream)
            .toList(),
        own(matter, Effect.Charges.class));
  }

  private List<TypedRow> own(Matter matter, Class<? extends Effect> then) {
    return own.getOrDefault(matter.id(), List.of()).stream()
        .filter(row -> then.isInstance(row.row().then()))
        .toList();
  }

  /** Those of the matter itself and those of its kind, in the order of the book. */
  private List<TypedRow> materials(Matter matter) {
    return Stream.concat(
            own.getOrDefault(matter.id(), List.of()).stream(),
            shared.stream().filter(row -> row.table().appliesTo().contains(matter.kind())))
        .filter(row -> row.table().decides() == Decision.MATERIAL)
        .sorted(Comparator.comparingInt(TypedRow::number))
        .toList();
  }

  private int slot(Input outcome) {
    return book.layout().has(outcome.name()) ? book.layout().of(outcome.name()) : -1;
  }

  private List<TypedRow> select(Predicate<TypedRow> wanted) {
    return book.rows().stream().filter(wanted).toList();
  }
}
