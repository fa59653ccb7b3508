package io.gongjian.webapp.demo;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.account.Organisation;
import io.gongjian.engine.account.Role;
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
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.webapp.launcher.DemoAccount;
import io.gongjian.webapp.launcher.DemoAccounts;
import io.gongjian.webapp.launcher.DemoOrganisation;
import io.gongjian.webapp.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.persistence.project.MyBatisProjects;
import io.gongjian.webapp.security.PasswordHashing;
import io.gongjian.webapp.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts the demo accounts and projects into the database, those only that are not there yet. What a
 * person did to them since is left alone.
 */
@ApplicationScoped
public class SeedingDemo {

  private static final Logger LOG = LoggerFactory.getLogger(SeedingDemo.class);
  private static final AccountName SEEDER = new AccountName("demo");
  private static final LocalDate LICENSED_SINCE = LocalDate.of(2020, 1, 1);

  @Inject MyBatisAccounts accounts;
  @Inject MyBatisProjects projects;
  @Inject LicenceLibrary licences;
  @Inject PasswordHashing hashing;
  @Inject FindPack findPack;
  @Inject Clock clock;
  @Inject Transacting transacting;

  /** Seeds what is missing. */
  public void seed() {
    transacting.changing(
        () -> {
          DemoAccounts.all().forEach(this::seed);
          DemoProjects.read().forEach(this::seed);
          return Attempt.done(true);
        });
  }

  private void seed(DemoAccount demo) {
    AccountName name = new AccountName(demo.name());
    if (accounts.find(name).isPresent()) {
      return;
    }
    Optional<Organisation> organisation = demo.organisation().map(SeedingDemo::organisation);
    organisation
        .filter(missing -> accounts.find(missing.code()).isEmpty())
        .ifPresent(accounts::store);
    Account account = new Account(name, demo.name(), Role.ofWord(demo.role()), organisation);
    accounts.store(account, hashing.hash(demo.password()), clock.instant());
    organisation.map(Organisation::code).ifPresent(this::licences);
    LOG.info("Demo account {} created", name);
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
    RegionCode region = new RegionCode(demo.region());
    Optional<Pack> pack =
        findPack.find(region, LocalDate.ofInstant(clock.instant(), clock.getZone())).pack();
    Optional<Account> owner = accounts.find(new AccountName(demo.owner()));
    Optional<Organisation> organisation = owner.flatMap(Account::organisation);
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
    projects.store(project);
    List<FactRecord> records = records(pack.get(), demo, new AccountName(demo.owner()), now);
    projects.store(project.next(now), records);
  }

  private static List<FactRecord> records(
      Pack pack, DemoProject demo, AccountName by, Instant now) {
    FactSheetReading reading =
        FactSheetReader.read(pack.vocabulary(), demo.facts(), FactSource.APPLICANT);
    if (reading instanceof FactSheetReading.Read read) {
      return records(pack, read.sheet(), demo.sourceNote(), by, now);
    }
    throw new IllegalStateException("demo project [" + demo.id() + "] " + reading);
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

  private static Organisation organisation(DemoOrganisation demo) {
    return new Organisation(new CreditCode(demo.creditCode()), demo.title());
  }
}
