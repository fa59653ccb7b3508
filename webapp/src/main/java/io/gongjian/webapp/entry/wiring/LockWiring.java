package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.project.HoldProject;
import io.gongjian.engine.project.LockProject;
import io.gongjian.forms.draft.LockDraft;
import io.gongjian.webapp.adapter.persistence.draft.MyBatisDrafts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The locks, in the order in which they are taken; none is to be had outside of a change. */
@ApplicationScoped
public class LockWiring {

  @Inject Transacting transacting;
  @Inject MyBatisProjects projects;
  @Inject MyBatisDrafts drafts;

  @Produces
  @Singleton
  LockProject lockProject() {
    return id -> transacting.locked(() -> projects.lock(id));
  }

  @Produces
  @Singleton
  HoldProject holdProject() {
    return id -> transacting.locked(() -> projects.hold(id));
  }

  @Produces
  @Singleton
  LockDraft lockDraft() {
    return id -> transacting.locked(() -> drafts.lock(id));
  }
}
