package io.gongjian.rules.bench.table;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN, with contexts made beforehand. */
final class KieRows implements MatchRows {

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final DMNContext[] facts;

  KieRows(SyntheticTable table) {
    String text = DmnTable.text(table, DmnTable.Language.FEEL);
    this.runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text))))
            .getOrElseThrow(IllegalStateException::new);
    this.model = runtime.getModel(DmnTable.NAMESPACE, DmnTable.NAME);
    if (model.hasErrors()) {
      throw new IllegalStateException(model.getMessages().toString());
    }
    this.facts = table.facts().stream().map(this::context).toArray(DMNContext[]::new);
  }

  private DMNContext context(Facts facts) {
    DMNContext context = runtime.newContext();
    for (TableColumn column : TableColumn.values()) {
      Object value = facts.value(column);
      context.set(column.word(), column == TableColumn.ZONES ? List.copyOf(facts.zones()) : value);
    }
    return context;
  }

  @Override
  public Object decide(int index) {
    DMNResult result = runtime.evaluateAll(model, facts[index]);
    if (result.hasErrors()) {
      throw new IllegalStateException(result.getMessages().toString());
    }
    return result.getDecisionResultByName(DmnTable.NAME).getResult();
  }

  @Override
  public List<Integer> numbers(Object answer) {
    List<Integer> numbers = new ArrayList<>();
    for (Object number : answer instanceof List<?> list ? list : List.of(answer)) {
      numbers.add(((Number) number).intValue());
    }
    return numbers;
  }
}
