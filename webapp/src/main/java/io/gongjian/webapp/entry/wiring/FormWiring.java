package io.gongjian.webapp.entry.wiring;

import io.gongjian.engine.casefile.BeginCases;
import io.gongjian.engine.determination.DetermineMatters;
import io.gongjian.engine.effect.EffectHashes;
import io.gongjian.engine.licence.LicencesOfProject;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.FindPackVersion;
import io.gongjian.engine.progress.FollowStages;
import io.gongjian.engine.progress.StoringNewFacts;
import io.gongjian.engine.project.FindingRemit;
import io.gongjian.engine.project.HoldProject;
import io.gongjian.engine.project.LockProject;
import io.gongjian.engine.project.NewId;
import io.gongjian.engine.receipt.EngineVersion;
import io.gongjian.engine.resolution.StandMaterials;
import io.gongjian.engine.resolution.UseEvidence;
import io.gongjian.forms.application.AnsweredFacts;
import io.gongjian.forms.application.OpeningApplication;
import io.gongjian.forms.application.ReviewingDraft;
import io.gongjian.forms.application.SubmittingDraft;
import io.gongjian.forms.application.Surprises;
import io.gongjian.forms.check.CheckingForm;
import io.gongjian.forms.directive.DirectingForm;
import io.gongjian.forms.draft.CreatingDraft;
import io.gongjian.forms.draft.DraftAccess;
import io.gongjian.forms.draft.FormOfMatters;
import io.gongjian.forms.draft.ListingApplied;
import io.gongjian.forms.draft.ListingDrafts;
import io.gongjian.forms.draft.LockDraft;
import io.gongjian.forms.draft.OpeningDraft;
import io.gongjian.forms.draft.PatchingDraft;
import io.gongjian.forms.draft.ReconcilingDraft;
import io.gongjian.forms.draft.ServedForms;
import io.gongjian.forms.draft.ShowingDraft;
import io.gongjian.forms.draft.StandingDraft;
import io.gongjian.forms.draft.TellingTransition;
import io.gongjian.forms.prefill.AskingRegister;
import io.gongjian.forms.prefill.Prefilling;
import io.gongjian.forms.sheet.DraftTable;
import io.gongjian.forms.sheet.OfferingTemplate;
import io.gongjian.forms.sheet.TakingRows;
import io.gongjian.forms.sheet.WriteSheet;
import io.gongjian.rules.field.DroolsFieldRows;
import io.gongjian.rules.program.RuleStore;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.application.MyBatisApplications;
import io.gongjian.webapp.adapter.persistence.draft.MyBatisDrafts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisFacts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.adapter.register.DemoRegister;
import io.gongjian.webapp.adapter.register.NoRegister;
import io.gongjian.webapp.adapter.sheet.WorkbookReader;
import io.gongjian.webapp.adapter.sheet.WorkbookWriter;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Forms, drafts and applications: their use cases and what these need. */
@ApplicationScoped
public class FormWiring {

  private static final int MOST_FORMS = 64;
  private static final int MOST_EFFECTS = 1_000;

  /** How long a form waits for a register before its fields stay open. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject MyBatisAccounts accounts;
  @Inject MyBatisProjects projects;
  @Inject MyBatisFacts facts;
  @Inject MyBatisDrafts drafts;
  @Inject MyBatisApplications applications;
  @Inject FindPack findPack;
  @Inject FindPackVersion findPackVersion;
  @Inject DetermineMatters determineMatters;
  @Inject NewId newId;
  @Inject Clock clock;
  @Inject HoldProject holdProject;

  @Resource private ManagedExecutorService executor;

  @Produces
  @Singleton
  ServedForms servedForms() {
    return new ServedForms(MOST_FORMS);
  }

  @Produces
  @Singleton
  DirectingForm directingForm(RuleStore store) {
    return new DirectingForm(new DroolsFieldRows(store), determineMatters);
  }

  @Produces
  @Singleton
  AskingRegister askingRegister(Surroundings surroundings, Transacting transacting) {
    return new AskingRegister(
        surroundings.demo() ? new DemoRegister() : new NoRegister(),
        transacting,
        executor,
        PATIENCE,
        clock);
  }

  @Produces
  @Singleton
  Prefilling prefilling(LicencesOfProject findLicences, AskingRegister register) {
    return new Prefilling(facts, applications, findLicences, accounts, register, clock.getZone());
  }

  @Produces
  @Singleton
  EffectHashes effectHashes() {
    return new EffectHashes(MOST_EFFECTS);
  }

  @Produces
  @Singleton
  TellingTransition tellingTransition(EffectHashes effects) {
    return new TellingTransition(findPackVersion, effects);
  }

  @Produces
  @Singleton
  StandingDraft standingDraft(DirectingForm directing, ServedForms forms, EffectHashes effects) {
    return new StandingDraft(
        findPackVersion, facts, determineMatters, new CheckingForm(directing), forms, effects);
  }

  @Produces
  @Singleton
  ShowingDraft showingDraft(Prefilling prefilling, TellingTransition telling) {
    return new ShowingDraft(prefilling, findPack, telling);
  }

  @Produces
  @Singleton
  DraftAccess draftAccess(LockProject lockProject, LockDraft lockDraft) {
    return new DraftAccess(
        drafts,
        drafts::projectOf,
        projects,
        new DraftAccess.Locks(holdProject, lockProject, lockDraft));
  }

  @Produces
  @Singleton
  FormOfMatters formOfMatters(ServedForms forms) {
    return new FormOfMatters(projects, facts, findPack, determineMatters, forms, clock);
  }

  @Produces
  @Singleton
  CreatingDraft creatingDraft(Prefilling prefilling, StandingDraft standing, ShowingDraft showing) {
    return new CreatingDraft(
        new CreatingDraft.Stores(holdProject, facts, findPack, applications, drafts),
        determineMatters,
        prefilling,
        standing,
        showing,
        newId,
        clock);
  }

  @Produces
  @Singleton
  ListingApplied listingApplied() {
    return new ListingApplied(projects, applications);
  }

  @Produces
  @Singleton
  ListingDrafts listingDrafts() {
    return new ListingDrafts(projects, drafts);
  }

  @Produces
  @Singleton
  OpeningDraft openingDraft(DraftAccess access, StandingDraft standing, ShowingDraft showing) {
    return new OpeningDraft(access, drafts, standing, showing, clock);
  }

  @Produces
  @Singleton
  PatchingDraft patchingDraft(DraftAccess access, StandingDraft standing, ShowingDraft showing) {
    return new PatchingDraft(access, drafts, drafts, standing, showing, clock);
  }

  @Produces
  @Singleton
  ReconcilingDraft reconcilingDraft(
      DraftAccess access, StandingDraft standing, ShowingDraft showing, Prefilling prefilling) {
    return new ReconcilingDraft(
        access,
        new ReconcilingDraft.Stores(drafts, drafts, findPack),
        standing,
        showing,
        prefilling,
        clock);
  }

  @Produces
  @Singleton
  ReviewingDraft reviewingDraft(
      OpeningDraft opening, StandingDraft standing, StandMaterials standMaterials) {
    return new ReviewingDraft(
        opening, standing, standMaterials, applications, new Surprises(facts));
  }

  @Produces
  @Singleton
  SubmittingDraft submittingDraft(
      DraftAccess access,
      StandingDraft standing,
      ShowingDraft showing,
      StandMaterials standMaterials,
      UseEvidence useEvidence,
      BeginCases beginCases,
      FollowStages stages,
      EngineVersion engine) {
    return new SubmittingDraft(
        access,
        new SubmittingDraft.Stores(
            drafts,
            drafts,
            applications,
            applications,
            applications,
            applications,
            applications,
            useEvidence,
            beginCases),
        standing,
        showing,
        standMaterials,
        new AnsweredFacts(facts, new StoringNewFacts(projects, stages)),
        engine,
        clock);
  }

  @Produces
  @Singleton
  OpeningApplication openingApplication(FindingRemit findingRemit) {
    return new OpeningApplication(applications, applications, projects, findingRemit);
  }

  @Produces
  @Singleton
  DraftTable draftTable(DraftAccess access, StandingDraft standing) {
    return new DraftTable(access, drafts, standing, clock);
  }

  @Produces
  @Singleton
  TakingRows takingRows(DraftTable tables) {
    return new TakingRows(
        tables, new WorkbookReader(Path.of(System.getProperty("java.io.tmpdir"))));
  }

  @Produces
  @Singleton
  OfferingTemplate offeringTemplate(DraftTable tables) {
    return new OfferingTemplate(tables);
  }

  @Produces
  @Singleton
  WriteSheet writeSheet() {
    return new WorkbookWriter();
  }
}
