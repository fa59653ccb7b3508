package io.gongjian.rules.drools;

import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.gongjian.rules.cell.Condition;
import io.gongjian.rules.cell.Span;
import io.gongjian.rules.cell.Standing;
import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.SlotLayout;
import io.gongjian.rules.table.SlotValues;
import io.gongjian.rules.table.TypedRow;
import java.util.List;
import java.util.Objects;
import org.drools.model.DSL;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rows of a rule book as Drools rules, one for each alternative of a row. The base is immutable
 * and may be used by any number of threads; a session belongs to one.
 */
public final class DroolsBase {

  private static final int STRATUM_FIELD = 0;

  private final KieBase base;
  private final KieSessionConfiguration configuration;

  private DroolsBase(KieBase base) {
    this.base = base;
    this.configuration = KieServices.get().newKieSessionConfiguration();
    this.configuration.setOption(DirectFiringOption.YES);
    this.configuration.setOption(ThreadSafeOption.NO);
  }

  /** Builds the rules of {@code book}; no text is generated and nothing is compiled. */
  public static DroolsBase build(RuleBook book) {
    ModelImpl model = new ModelImpl();
    Variable<FactRecord> record = DSL.declarationOf(FactRecord.class, "record");
    for (TypedRow row : book.rows()) {
      int alternative = 0;
      for (List<TypedRow.Test> tests : RowRules.alternatives(row)) {
        int number = row.number();
        model.addRule(
            rule("row " + number + "." + alternative++)
                .build(
                    constrained(record, row.stratum(), tests, book.layout()),
                    on(record).execute(matched -> matched.fire(number))));
      }
    }
    return new DroolsBase(KieBaseBuilder.createKieBaseFromModel(model));
  }

  /** Opens a session: the strata of one project are decided in it, one after the other. */
  public Session open() {
    return new Session(base.newKieSession(configuration, null));
  }

  private static PatternDef<FactRecord> constrained(
      Variable<FactRecord> record, int stratum, List<TypedRow.Test> tests, SlotLayout layout) {
    PatternDef<FactRecord> pattern =
        pattern(record)
            .expr(
                "stratum==" + stratum,
                matched -> matched.stratum() == stratum,
                alphaIndexedBy(
                    Integer.class,
                    ConstraintType.EQUAL,
                    STRATUM_FIELD,
                    FactRecord::stratum,
                    stratum));
    for (TypedRow.Test test : tests) {
      constrain(pattern, test.slot(), layout.name(test.slot()), test.condition());
    }
    return pattern;
  }

  private static void constrain(
      PatternDef<FactRecord> pattern, int slot, String name, Condition condition) {
    if (condition instanceof Condition.OneOf oneOf && oneOf.values().size() == 1) {
      equal(pattern, slot, name, oneOf.values().iterator().next());
    } else if (condition instanceof Condition.Within within && within.spans().size() == 1) {
      range(pattern, slot, name, within.spans().get(0));
    } else {
      pattern.expr(
          name + RowRules.text(condition),
          matched -> condition.test(matched.value(slot)) == Standing.HOLDS);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void equal(
      PatternDef<FactRecord> pattern, int slot, String name, Object expected) {
    pattern.expr(
        name + "==" + expected.getClass().getSimpleName() + ":" + expected,
        matched -> expected.equals(matched.value(slot)),
        alphaIndexedBy(
            (Class) expected.getClass(),
            ConstraintType.EQUAL,
            slot + 1,
            matched -> ((FactRecord) matched).value(slot),
            expected));
  }

  private static void range(PatternDef<FactRecord> pattern, int slot, String name, Span span) {
    if (span.low().equals(span.high()) && span.low().isPresent()) {
      bound(pattern, slot, name, ConstraintType.GREATER_OR_EQUAL, span.low().get().value());
      bound(pattern, slot, name, ConstraintType.LESS_OR_EQUAL, span.low().get().value());
      return;
    }
    span.low()
        .ifPresent(
            low ->
                bound(
                    pattern,
                    slot,
                    name,
                    low.included() ? ConstraintType.GREATER_OR_EQUAL : ConstraintType.GREATER_THAN,
                    low.value()));
    span.high()
        .ifPresent(
            high ->
                bound(
                    pattern,
                    slot,
                    name,
                    high.included() ? ConstraintType.LESS_OR_EQUAL : ConstraintType.LESS_THAN,
                    high.value()));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static void bound(
      PatternDef<FactRecord> pattern,
      int slot,
      String name,
      ConstraintType type,
      Comparable<?> limit) {
    pattern.expr(
        name + " " + type + " " + limit,
        matched -> {
          Object value = matched.value(slot);
          return value != null && fits(type, Span.compare(value, limit));
        },
        alphaIndexedBy(
            (Class) limit.getClass(),
            type,
            slot + 1,
            matched -> ((FactRecord) matched).value(slot),
            limit));
  }

  private static boolean fits(ConstraintType type, int order) {
    return switch (type) {
      case GREATER_THAN -> order > 0;
      case GREATER_OR_EQUAL -> order >= 0;
      case LESS_THAN -> order < 0;
      case LESS_OR_EQUAL -> order <= 0;
      default -> throw new IllegalArgumentException("not a bound [" + type + "]");
    };
  }

  /** The working memory of one determination. */
  public static final class Session implements AutoCloseable {

    private final KieSession session;

    private Session(KieSession session) {
      this.session = session;
    }

    /**
     * Fires the rows of a stratum that hold.
     *
     * @param values what is known, by slot; it may grow between strata
     * @param fired receives the numbers of the rows
     */
    public void fire(int stratum, SlotValues values, long[] fired) {
      session.insert(new FactRecord(stratum, Objects.requireNonNull(values), fired));
      session.fireAllRules();
    }

    @Override
    public void close() {
      session.dispose();
    }
  }
}
