package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Actor;
import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.casefile.ActingOnCase;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.CaseRequest;
import io.gongjian.engine.clock.WorkingCalendar;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.moment.ChinaDay;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.CreateProject;
import io.gongjian.engine.project.CreatingProject;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.webapp.adapter.persistence.seed.MyBatisSeeded;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the cases of the demo, each once, by what applicants and officials do themselves: on days
 * that are told from today, so that every light shows. What somebody did to them since, or deleted,
 * is left alone; a case that could not be made is told in the log and not tried again.
 */
@ApplicationScoped
public class SeedingDemoCases {

  private static final Logger LOG = LoggerFactory.getLogger(SeedingDemoCases.class);

  /** Of nodes that are at it at once, one takes a case. */
  private static final String TURN = "turn:cases";

  private static final String CASE = "case:";
  private static final String SITE = "site:";

  @Inject AccountLibrary library;
  @Inject MyBatisSeeded seeded;
  @Inject FindPack findPack;
  @Inject CreatingProject creatingProject;
  @Inject DemoApplicant applicant;
  @Inject ActingOnCase actingOnCase;
  @Inject Transacting transacting;
  @Inject Clock clock;

  /**
   * Makes those that were never there, as far as the packs that serve know their matters. A server
   * that is stopped meanwhile begins no other: the next start goes on.
   */
  public void seed() {
    DemoCases all = DemoCases.read();
    int made = 0;
    for (DemoCase one : all.cases()) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      try {
        made += make(all, one) ? 1 : 0;
      } catch (RuntimeException failed) {
        LOG.warn("The case {} of the demo could not be made whole", one.id(), failed);
      }
    }
    if (made > 0) {
      LOG.info("{} cases of the demo were made", made);
    }
  }

  private boolean make(DemoCases all, DemoCase one) {
    DemoSite site = Optional.ofNullable(all.sites().get(one.site())).orElseThrow();
    Instant now = clock.instant();
    Optional<Actor> owner = actor(site.owner());
    Optional<Pack> pack = pack(site, one, ChinaDay.of(now));
    if (owner.isEmpty() || pack.isEmpty() || !isOurs(CASE + one.id())) {
      return false;
    }
    DemoDays days = new DemoDays(WorkingCalendar.of(pack.get().calendar().values()), now);
    LocalDate handedIn = days.ago(one.ago());
    MatterId matter = new MatterId(one.matter());
    CaseNumber number =
        DemoClock.at(
            days.at(handedIn, 0),
            () ->
                applicant.apply(
                    owner.get(), project(site, owner.get()), matter, all.fields(matter, handedIn)));
    int nth = 1;
    for (DemoDeed deed : one.deeds()) {
      Instant at = days.at(days.after(handedIn, deed.day()), nth);
      DemoClock.at(at, () -> act(number, deed));
      nth++;
    }
    return true;
  }

  private Optional<Actor> actor(String name) {
    return library.find(new AccountName(name)).map(kept -> kept.account().actor());
  }

  /** The pack that serves the project, where it has a flow for the matter. */
  private Optional<Pack> pack(DemoSite site, DemoCase one, LocalDate today) {
    return findPack
        .find(new RegionCode(site.region()), today)
        .pack()
        .filter(
            pack ->
                Optional.ofNullable(pack.matters().get(new MatterId(one.matter())))
                    .flatMap(Matter::flow)
                    .isPresent());
  }

  /** True when nobody has begun it yet; it counts as begun then. */
  private boolean isOurs(String thing) {
    return seeded.detail(thing).isEmpty()
        && changed(
            () -> {
              seeded.note(TURN, "", clock.instant());
              boolean first = seeded.detail(thing).isEmpty();
              if (first) {
                seeded.note(thing, "", clock.instant());
              }
              return Attempt.done(first);
            });
  }

  /** The project of a site, which comes with its first case. */
  private ProjectId project(DemoSite site, Actor owner) {
    return seeded
        .detail(SITE + site.id())
        .map(id -> new ProjectId(UUID.fromString(id)))
        .orElseGet(() -> changed(() -> created(site, owner)));
  }

  private Attempt<ProjectId> created(DemoSite site, Actor owner) {
    return creatingProject
        .create(owner, new CreateProject(site.name(), site.region(), Optional.empty()))
        .map(
            project -> {
              seeded.note(SITE + site.id(), project.id().toString(), clock.instant());
              return project.id();
            });
  }

  private CaseNumber act(CaseNumber number, DemoDeed deed) {
    Actor actor = actor(deed.by()).orElseThrow();
    CaseRequest asked = new CaseRequest(number, deed.action(), deed.text(), Optional.empty());
    return changed(() -> actingOnCase.act(actor, asked)).number();
  }

  private <T> T changed(Supplier<Attempt<T>> change) {
    return DemoRefused.unless(transacting.changing(change));
  }
}
