package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.AssigningTasks;
import io.gongjian.engine.casefile.DroppingView;
import io.gongjian.engine.casefile.HandingOver;
import io.gongjian.engine.casefile.ListingHeld;
import io.gongjian.engine.casefile.ListingViews;
import io.gongjian.engine.casefile.SavingView;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.determination.ExplainMatter;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.forms.application.ExplainingApplied;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisTasks;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisViews;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * What is done on the desk beside a single case: giving tasks, why a matter applied, views of
 * lists.
 */
@ApplicationScoped
public class DeskWiring {

  @Inject MyBatisTasks tasks;
  @Inject MyBatisViews views;
  @Inject Transacting transacting;
  @Inject Clock clock;

  @Produces
  @Singleton
  AssigningTasks assigningTasks(ActingOnCase acting) {
    return new AssigningTasks(acting, transacting::changing);
  }

  @Produces
  @Singleton
  ListingHeld listingHeld() {
    return new ListingHeld(tasks);
  }

  @Produces
  @Singleton
  HandingOver handingOver(ListingHeld listingHeld, ActingOnCase acting) {
    return new HandingOver(listingHeld, acting, transacting::changing);
  }

  @Produces
  @Singleton
  ExplainingApplied explainingApplied(
      OpeningApplication opening,
      FindPackVersion findPackVersion,
      DetermineMatters determineMatters,
      ExplainMatter explainMatter) {
    return new ExplainingApplied(opening, findPackVersion, determineMatters, explainMatter);
  }

  @Produces
  @Singleton
  ListingViews listingViews() {
    return new ListingViews(views);
  }

  @Produces
  @Singleton
  SavingView savingView() {
    return new SavingView(views, clock);
  }

  @Produces
  @Singleton
  DroppingView droppingView() {
    return new DroppingView(views);
  }
}
