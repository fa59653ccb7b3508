package io.gongjian.webapp.adapter.persistence.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.licence.LicenceUse;
import io.gongjian.engine.licence.LicenceVersion;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.Project;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.webapp.adapter.persistence.Database;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.ledger.MyBatisLedger;
import io.gongjian.webapp.adapter.persistence.project.MyBatisProjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MyBatisLicencesIT {

  private static final LicenceId KIND = new LicenceId("works_planning_permit");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static final AccountName IMPORTER = new AccountName("shenpi");

  private final Database database = StoreFixture.database();
  private final MyBatisLicences licences = new MyBatisLicences(database);
  private final LicenceSubject subject = LicenceSubject.project(new ProjectId(UUID.randomUUID()));

  private LicenceDocument licence(String number, LicenceSubject about, LocalDate from) {
    return new LicenceDocument(
        KIND,
        number,
        about,
        new DepartmentId("planning"),
        from,
        Optional.of(from.plusYears(3)),
        Optional.empty());
  }

  private void store(LicenceDocument licence) {
    licences.store(licence, IMPORTER, StoreFixture.MORNING);
  }

  private static String newNumber() {
    return "琼建字第 " + UUID.randomUUID();
  }

  @Test
  void aLicenceIsFoundByItsSubjectAlone() {
    LicenceDocument stored = licence(newNumber(), subject, MAY);
    store(stored);
    assertThat(licences.about(List.of(subject))).containsExactly(stored);
    LicenceSubject sameKeyOfAnotherKind = LicenceSubject.parcel(subject.key());
    assertThat(licences.about(List.of(sameKeyOfAnotherKind))).isEmpty();
    assertThat(licences.about(List.of())).isEmpty();
  }

  @Test
  void thoseOfSeveralSubjectsComeLatestFirst() {
    LicenceSubject parcel = LicenceSubject.parcel("460100-" + UUID.randomUUID());
    LicenceDocument early = licence(newNumber(), subject, MAY);
    LicenceDocument late = licence(newNumber(), subject, MAY.plusDays(2));
    LicenceDocument between = licence(newNumber(), parcel, MAY.plusDays(1));
    store(early);
    store(late);
    store(between);
    assertThat(licences.about(List.of(subject, parcel))).containsExactly(late, between, early);
  }

  @Test
  void theSameNumberAgainCountsFromNowOnAndWhatWasThereIsHistory() {
    String number = newNumber();
    LicenceDocument first = licence(number, subject, MAY);
    store(first);
    ContentHash content =
        new ContentHash((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
    LicenceDocument unlimited =
        new LicenceDocument(
            KIND,
            number,
            subject,
            new DepartmentId("planning"),
            MAY,
            Optional.empty(),
            Optional.of(content));
    store(unlimited);
    assertThat(licences.about(List.of(subject))).containsExactly(unlimited);
    assertThat(new MyBatisLedger(database).needs(content)).as("its file stays").isTrue();
    store(unlimited);
    assertThat(licences.versions(KIND, number))
        .extracting(LicenceVersion::licence)
        .as("the same again adds nothing")
        .containsExactly(unlimited, first);
    assertThat(licences.versions(KIND, number))
        .extracting(LicenceVersion::version)
        .containsExactly(2, 1);
  }

  @Test
  void aLicenceThatTurnsOutToBeAboutSomethingElseIsNotFoundByWhatItWasAbout() {
    String number = newNumber();
    LicenceSubject right = LicenceSubject.project(new ProjectId(UUID.randomUUID()));
    store(licence(number, subject, MAY));
    store(licence(number, right, MAY));
    assertThat(licences.about(List.of(subject))).isEmpty();
    assertThat(licences.about(List.of(right))).hasSize(1);
  }

  @Test
  void aCaseUsesALicenceAsItWasThenWhetherItsFileIsKnownOrNot() {
    ProjectId project = newProject();
    String number = newNumber();
    MaterialId material = new MaterialId("planning_permit_copy");
    store(licence(number, subject, MAY));
    licences.used(project, KIND, number, material, "CASE-1");
    licences.used(project, KIND, number, material, "CASE-1");
    store(licence(number, subject, MAY.plusDays(1)));
    licences.used(project, KIND, number, material, "CASE-2");
    assertThat(licences.uses(project))
        .containsExactly(
            new LicenceUse(KIND, number, 1, material, "CASE-1"),
            new LicenceUse(KIND, number, 2, material, "CASE-2"));
  }

  @Test
  void manyImportsAtOnceEachLeaveAVersion() {
    String number = newNumber();
    IntStream.range(0, 12)
        .parallel()
        .forEach(day -> store(licence(number, subject, MAY.plusDays(day))));
    assertThat(licences.versions(KIND, number))
        .extracting(LicenceVersion::version)
        .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
  }

  @Test
  void aProjectStandsOnItsParcelsOnce() {
    ProjectId project = newProject();
    licences.standsOn(project, "460105001001GB00001");
    licences.standsOn(project, "460105001001GB00002");
    licences.standsOn(project, "460105001001GB00001");
    assertThat(licences.parcels(project))
        .containsExactlyInAnyOrder("460105001001GB00001", "460105001001GB00002");
    ProjectId nobody = new ProjectId(UUID.randomUUID());
    assertThat(licences.parcels(nobody)).isEmpty();
    assertThatThrownBy(() -> licences.standsOn(nobody, "460105001001GB00001"))
        .as("what cannot be noted is not passed over in silence")
        .isInstanceOf(EngineException.class);
  }

  private ProjectId newProject() {
    Project project =
        StoreFixture.newProject(StoreFixture.newOrganisation(database), "宗地", StoreFixture.MORNING);
    new MyBatisProjects(database).store(project);
    return project.id();
  }
}
