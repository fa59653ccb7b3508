package io.gongjian.rules.drools;

import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.rule;

import io.gongjian.rules.table.RuleBook;
import io.gongjian.rules.table.TypedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rows of a rule book as Drools rules, one for each alternative of a row. The base is immutable
 * and may be used by any number of threads; a session belongs to one at a time.
 */
public final class DroolsBase {

  private final KieBase base;
  private final KieSessionConfiguration configuration;
  private final IdleSessions idle = new IdleSessions();

  private DroolsBase(KieBase base) {
    this.base = base;
    this.configuration = KieServices.get().newKieSessionConfiguration();
    this.configuration.setOption(DirectFiringOption.YES);
    // Without it the engine hands facts to a rule through an array that all sessions share.
    this.configuration.setOption(ThreadSafeOption.YES);
  }

  /** Builds the rules of {@code book}; no text is generated and nothing is compiled. */
  public static DroolsBase build(RuleBook book) {
    ModelImpl model = new ModelImpl();
    Variable<MatchedFact> record = DSL.declarationOf(MatchedFact.class, "record");
    RowRules rules = new RowRules(book);
    for (List<TypedRow> rows : alike(book)) {
      TypedRow first = rows.get(0);
      int[] numbers = rows.stream().mapToInt(TypedRow::number).toArray();
      int alternative = 0;
      for (RowRules.Alternative tests : rules.alternatives(first)) {
        model.addRule(
            rule("row " + first.number() + "." + alternative++)
                .build(
                    RowPattern.of(record, first.stratum(), tests, book),
                    on(record).execute(matched -> matched.fire(numbers))));
      }
    }
    return new DroolsBase(KieBaseBuilder.createKieBaseFromModel(model));
  }

  /** Rows of a stratum that ask the same, which are one rule. */
  private static Collection<List<TypedRow>> alike(RuleBook book) {
    record Asked(int stratum, Set<TypedRow.Test> tests) {}
    Map<Asked, List<TypedRow>> alike = new LinkedHashMap<>();
    for (TypedRow row : book.rows()) {
      Asked asked = new Asked(row.stratum(), Set.copyOf(row.tests()));
      alike.computeIfAbsent(asked, key -> new ArrayList<>()).add(row);
    }
    return alike.values();
  }

  /** Opens a session: the strata of one project are decided in it, one after the other. */
  public RuleSession open() {
    @Nullable RuleSession used = idle.take();
    return used == null ? new RuleSession(base.newKieSession(configuration, null), idle) : used;
  }
}
