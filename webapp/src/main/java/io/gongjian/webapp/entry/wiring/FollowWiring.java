package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.AnsweringCorrection;
import io.gongjian.engine.casefile.CaseGround;
import io.gongjian.engine.casefile.FollowingCases;
import io.gongjian.engine.casefile.OpeningCase;
import io.gongjian.engine.ledger.Ledger;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.resolution.UseEvidence;
import io.gongjian.forms.draft.ListingOwnDrafts;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisCases;
import io.gongjian.webapp.adapter.persistence.draft.MyBatisDrafts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What applicants do with their cases: follow them, and answer what is to be corrected. */
@ApplicationScoped
public class FollowWiring {

  @Inject MyBatisCases cases;
  @Inject MyBatisDrafts drafts;
  @Inject MyBatisProjects projects;
  @Inject Clock clock;

  @Produces
  @Singleton
  FollowingCases followingCases(CaseGround ground) {
    return new FollowingCases(cases, cases, cases, projects, ground, clock);
  }

  @Produces
  @Singleton
  AnsweringCorrection answeringCorrection(
      OpeningCase opening, ActingOnCase acting, Ledger ledger, UseEvidence useEvidence) {
    return new AnsweringCorrection(opening, acting, ledger, useEvidence);
  }

  @Produces
  @Singleton
  ListingOwnDrafts listingOwnDrafts(FindPackVersion findPackVersion) {
    return new ListingOwnDrafts(drafts, projects, findPackVersion);
  }
}
