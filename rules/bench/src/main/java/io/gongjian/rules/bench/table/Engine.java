package io.gongjian.rules.bench.table;

import io.gongjian.rules.determination.MatterRules;

/** What is compared. */
public enum Engine {
  /** Our rules, with whatever is not known counting as not fulfilled, as the others have it. */
  GONGJIAN,
  /** Our rules with three values. */
  GONGJIAN_OPEN,
  PLAIN,
  KIE,
  CAMUNDA;

  /** Builds the engine for a table. */
  public MatchRows on(SyntheticTable table) {
    return switch (this) {
      case GONGJIAN -> new GongjianRows(table, MatterRules::decideKnown);
      case GONGJIAN_OPEN -> new GongjianRows(table, MatterRules::decide);
      case PLAIN -> new PlainLoop(table);
      case KIE -> new KieRows(table);
      case CAMUNDA -> new CamundaRows(table);
    };
  }
}
