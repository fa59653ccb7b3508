package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.RunFlow;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.licence.FindLicences;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.progress.FollowStages;
import io.gongjian.engine.progress.FollowingStages;
import io.gongjian.engine.progress.ReadingStages;
import io.gongjian.engine.progress.StageGround;
import io.gongjian.engine.project.DeterminingProject;
import io.gongjian.rules.flow.CellConditions;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisCases;
import io.gongjian.webapp.adapter.persistence.casefile.MyBatisStages;
import io.gongjian.webapp.adapter.persistence.project.MyBatisFacts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Stages of projects: what moves them, and how they are read. */
@ApplicationScoped
public class StageWiring {

  @Inject MyBatisStages stages;
  @Inject MyBatisCases cases;
  @Inject MyBatisProjects projects;
  @Inject MyBatisFacts facts;
  @Inject Transacting transacting;

  @Produces
  @Singleton
  FollowStages followStages(
      FindPack findPack,
      FindPackVersion findPackVersion,
      DetermineMatters determining,
      FindLicences findLicences,
      RunFlow runFlow) {
    return new FollowingStages(
        new FollowingStages.Stores(
            projects,
            project -> transacting.locked(() -> stages.lock(project)),
            stages,
            cases,
            findLicences),
        new StageGround(findPack, findPackVersion, facts, determining, new CellConditions()),
        runFlow);
  }

  @Produces
  @Singleton
  ReadingStages readingStages(DeterminingProject determining, FindLicences findLicences) {
    return new ReadingStages(determining, stages, cases, findLicences);
  }
}
