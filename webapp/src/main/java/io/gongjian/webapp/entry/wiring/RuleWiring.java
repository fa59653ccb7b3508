package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.check.CheckingPack;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.pack.DrawFlow;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.publish.FollowingServed;
import io.gongjian.engine.publish.LoadingPacks;
import io.gongjian.engine.publish.PublishingPack;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.scenario.CheckingFacts;
import io.gongjian.engine.scenario.TryingScenario;
import io.gongjian.forms.check.CheckingForms;
import io.gongjian.processes.bpmn.DrawnFlows;
import io.gongjian.processes.check.CheckingFlows;
import io.gongjian.rules.check.CheckingRules;
import io.gongjian.rules.determination.DroolsDetermination;
import io.gongjian.rules.determination.DroolsExplanation;
import io.gongjian.rules.determination.DroolsSaidOtherwise;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.flow.CellConditions;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.webapp.adapter.pack.PastPacks;
import io.gongjian.webapp.adapter.persistence.pack.MyBatisPackVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Packs and the rules compiled from them. */
@ApplicationScoped
public class RuleWiring {

  private static final int MOST_PROGRAMS = 136;

  @Produces
  @Singleton
  RuleStore ruleStore() {
    return new RuleStore(MOST_PROGRAMS);
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
  DrawFlow drawFlow() {
    return new DrawnFlows();
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
  PublishingPack publishingPack(
      PackLoader loader,
      RuleStore store,
      DetermineMatters determineMatters,
      MyBatisPackVersions kept,
      Clock clock) {
    CheckingPack checking =
        new CheckingPack(
            loader,
            new CheckingRules(store),
            new TryingScenario(determineMatters),
            new CheckingFacts(new DroolsSaidOtherwise(store)),
            new CheckingForms(new DroolsFieldRows(store), determineMatters),
            new CheckingFlows(determineMatters, new CellConditions()),
            clock);
    return new PublishingPack(checking, kept, kept);
  }

  @Produces
  @Singleton
  LoadingPacks loadingPacks(
      PackLoader loader,
      PublishingPack publishing,
      MyBatisPackVersions kept,
      ServingPacks serving) {
    return new LoadingPacks(loader, publishing, kept, kept, serving);
  }

  @Produces
  @Singleton
  FollowingServed followingServed(
      PublishingPack publishing, MyBatisPackVersions kept, ServingPacks serving) {
    return new FollowingServed(kept, kept, publishing, serving);
  }
}
