package io.gongjian.webapp.wiring;

import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.rules.check.CheckingRules;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsExplanation;
import io.gongjian.rules.determination.RuleStore;
import io.gongjian.webapp.pack.LoadingPacks;
import io.gongjian.webapp.pack.PastPacks;
import io.gongjian.webapp.pack.ServingPacks;
import io.gongjian.webapp.persistence.pack.MyBatisPackVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Packs and the rules compiled from them. */
@ApplicationScoped
public class RuleWiring {

  private static final int MOST_RULE_BASES = 64;

  @Produces
  @Singleton
  RuleStore ruleStore() {
    return new RuleStore(MOST_RULE_BASES);
  }

  @Produces
  @Singleton
  DetermineMatters determineMatters(RuleStore store) {
    return new DroolsDetermination(store);
  }

  @Produces
  @Singleton
  ExplainMatter explainMatter(RuleStore store) {
    return new DroolsExplanation(store);
  }

  @Produces
  @Singleton
  PackLoader packLoader() {
    return new PackLoader();
  }

  @Produces
  @Singleton
  ServingPacks servingPacks() {
    return new ServingPacks();
  }

  @Produces
  @Singleton
  FindPackVersion findPackVersion(
      ServingPacks serving, MyBatisPackVersions kept, PackLoader loader) {
    return new PastPacks(serving, kept, loader);
  }

  @Produces
  @Singleton
  LoadingPacks loadingPacks(
      PackLoader loader, RuleStore store, MyBatisPackVersions kept, ServingPacks serving) {
    return new LoadingPacks(loader, new CheckingRules(store), kept, serving);
  }
}
