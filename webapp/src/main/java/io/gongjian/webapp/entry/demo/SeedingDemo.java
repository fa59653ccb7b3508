package io.gongjian.webapp.entry.demo;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.administration.AccountLibrary;
import io.gongjian.engine.administration.KeptAccount;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.error.ErrorCode;
import io.gongjian.engine.fact.Answer;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.fact.FactSheetReader;
import io.gongjian.engine.fact.FactSheetReading;
import io.gongjian.engine.fact.FactSource;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceLibrary;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.FactRecord;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import io.gongjian.webapp.adapter.persistence.seed.MyBatisSeeded;
import io.gongjian.webapp.entry.security.PasswordHashing;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the demo accounts and projects into the database, each once. What a person did to them since
 * is left alone; what was deleted stays deleted.
 */
@ApplicationScoped
public class SeedingDemo {

  private static final Logger LOG = LoggerFactory.getLogger(SeedingDemo.class);

  private static final AccountName SEEDER = new AccountName("demo");
  private static final LocalDate LICENSED_SINCE = LocalDate.of(2020, 1, 1);

  /** Whoever has noted this last holds its row until everything is seeded. */
  private static final String TURN = "turn";

  @Inject MyBatisAccounts accounts;
  @Inject MyBatisProjects projects;
  @Inject LicenceLibrary licences;
  @Inject AccountLibrary library;
  @Inject MyBatisSeeded seeded;
  @Inject PasswordHashing hashing;
  @Inject FindPack findPack;
  @Inject ServingPacks serving;
  @Inject Clock clock;
  @Inject Transacting transacting;

  /**
   * Seeds what was never there. Of nodes that start at once, one after the other does; who waits
   * too long leaves it to the one that is at it, and serves.
   */
  public void seed() {
    KeepingDemoAccounts keeping =
        new KeepingDemoAccounts(accounts, library, seeded, hashing, clock);
    Map<String, String> hashes = new HashMap<>(keeping.hashesOfMissing(DemoAccounts.all()));
    try {
      transacting.changing(
          () -> {
            seeded.note(TURN, "", clock.instant());
            keeping.makeMissing(DemoAccounts.all(), hashes);
            DemoAccounts.all().forEach(this::seedPlaces);
            DemoAccounts.all().stream()
                .flatMap(demo -> demo.organisation().stream())
                .forEach(this::seed);
            DemoProjects.read().forEach(this::seed);
            return Attempt.done(true);
          });
    } catch (EngineException othersAreAtIt) {
      if (othersAreAtIt.code() != ErrorCode.STORE_CONTENDED) {
        throw othersAreAtIt;
      }
      LOG.warn("Another node seeds the demo; this one leaves it to that", othersAreAtIt);
    }
  }

  /** What the packs do not know yet is asked again at the next start. */
  private void seedPlaces(DemoAccount demo) {
    String thing = "places:" + demo.name();
    if (seeded.detail(thing).isPresent()) {
      return;
    }
    DemoPlaces.of(demo, serving)
        .ifPresent(
            places -> {
              library
                  .find(new AccountName(demo.name()))
                  .filter(kept -> kept.departments().isEmpty() && kept.regions().isEmpty())
                  .ifPresent(kept -> library.replace(places.given(kept, clock.instant())));
              seeded.note(thing, "", clock.instant());
            });
  }

  private void seed(DemoOrganisation demo) {
    String thing = "licences:" + demo.creditCode();
    CreditCode code = new CreditCode(demo.creditCode());
    if (seeded.detail(thing).isEmpty() && accounts.find(code).isPresent()) {
      licences(code);
      seeded.note(thing, "", clock.instant());
    }
  }

  /** What every organisation has in the library of licences. */
  private void licences(CreditCode code) {
    licence("business_licence", code.value(), code, "market_regulation");
    licence("legal_representative_identity", "DEMO-" + code.value(), code, "public_security");
  }

  private void licence(String kind, String number, CreditCode holder, String issuer) {
    licences.store(
        new LicenceDocument(
            new LicenceId(kind),
            number,
            LicenceSubject.holder(holder),
            new DepartmentId(issuer),
            LICENSED_SINCE,
            Optional.empty(),
            Optional.empty()),
        SEEDER,
        clock.instant());
  }

  private void seed(DemoProject demo) {
    ProjectId id = new ProjectId(demo.storedAs());
    String thing = "project:" + id;
    if (seeded.detail(thing).isPresent()) {
      return;
    }
    RegionCode region = new RegionCode(demo.region());
    Optional<Pack> pack =
        findPack.find(region, LocalDate.ofInstant(clock.instant(), clock.getZone())).pack();
    Optional<Organisation> organisation =
        library
            .find(new AccountName(demo.owner()))
            .map(KeptAccount::account)
            .flatMap(Account::organisation);
    if (pack.isEmpty() || organisation.isEmpty() || projects.find(id).isPresent()) {
      return;
    }
    Instant now = clock.instant();
    Project project =
        new Project(
            id,
            demo.name(),
            region,
            organisation.get(),
            demo.code().map(ProjectCode::new),
            Optional.of(demo.sourceNote()),
            0,
            now,
            now);
    if (!projects.store(project)) {
      return;
    }
    List<FactRecord> records = records(pack.get(), demo, new AccountName(demo.owner()), now);
    projects.store(project.next(now), records);
    seeded.note(thing, "", now);
  }

  private static List<FactRecord> records(
      Pack pack, DemoProject demo, AccountName by, Instant now) {
    FactSheetReading reading =
        FactSheetReader.read(pack.vocabulary(), demo.facts(), FactSource.APPLICANT);
    if (reading instanceof FactSheetReading.Read read) {
      return records(pack, read.sheet(), demo.sourceNote(), by, now);
    }
    LOG.error("Demo project {} does not fit the pack {}: {}", demo.id(), pack.reference(), reading);
    return List.of();
  }

  private static List<FactRecord> records(
      Pack pack, FactSheet sheet, String origin, AccountName by, Instant now) {
    return sheet.facts().values().stream()
        .map(
            fact ->
                new FactRecord(
                    fact.id(),
                    Answer.of(fact.value()),
                    pack.vocabulary().find(fact.id()).flatMap(FactDefinition::unit),
                    FactSource.APPLICANT,
                    Optional.of(origin),
                    now,
                    by,
                    1))
        .toList();
  }
}
